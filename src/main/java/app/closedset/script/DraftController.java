package app.closedset.script;

import app.closedset.core.DraftId;
import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A whole draft as a script.
 */
@Controller
@RequestMapping("/productions/{production}/script/drafts/{draft}")
@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.DIRECTOR, Role.FIRST_AD })
class DraftController {

	private final ScriptPageDesk desk;

	private final SceneSurroundings surroundings;

	DraftController(ScriptPageDesk desk, SceneSurroundings surroundings) {
		this.desk = desk;
		this.surroundings = surroundings;
	}

	@GetMapping
	String script(Viewer viewer, @PathVariable DraftId draft, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String show, Model model) {
		DraftPage page = this.desk.draft(viewer, draft, SceneFilter.of(q, show));
		model.addAttribute("page", page.with(this.surroundings.marks(viewer)));
		return "script/draft";
	}

}
