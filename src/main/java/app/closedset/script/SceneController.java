package app.closedset.script;

import java.util.List;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * One scene on its script sheet.
 */
@Controller
@RequestMapping("/productions/{production}/script/scenes/{scene}")
@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.DIRECTOR, Role.FIRST_AD })
class SceneController {

	private final ScriptPageDesk desk;

	private final SceneSurroundings surroundings;

	SceneController(ScriptPageDesk desk, SceneSurroundings surroundings) {
		this.desk = desk;
		this.surroundings = surroundings;
	}

	@GetMapping
	String scene(Viewer viewer, @PathVariable SceneId scene, Model model) {
		ScenePage page = this.desk.scene(viewer, scene);
		List<ScenePanel.Panel> panels = this.surroundings.panels(scene, viewer);
		panels.forEach((panel) -> model.addAllAttributes(panel.model()));
		model.addAttribute("page",
				page.with(this.surroundings.marks(viewer), panels.stream().map(ScenePage.PanelView::of).toList()));
		return "script/scene";
	}

}
