package app.closedset.script;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The script as a list of scenes.
 */
@Controller
@RequestMapping("/productions/{production}/script")
@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.DIRECTOR, Role.FIRST_AD, Role.SCRIPT_SUPERVISOR })
class ScriptController {

	private final ScriptPageDesk desk;

	private final SceneSurroundings surroundings;

	ScriptController(ScriptPageDesk desk, SceneSurroundings surroundings) {
		this.desk = desk;
		this.surroundings = surroundings;
	}

	@GetMapping
	String scenes(Viewer viewer, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String show, Model model) {
		model.addAttribute("page", this.desk.scenes(viewer, SceneFilter.of(q, show), this.surroundings.marks(viewer)));
		return "script/scenes";
	}

	@GetMapping("/drafts")
	String drafts(Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.drafts(viewer));
		return "script/drafts";
	}

}
