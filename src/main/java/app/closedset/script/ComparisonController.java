package app.closedset.script;

import app.closedset.core.DraftId;
import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What changed between two drafts.
 */
@Controller
@RequestMapping("/productions/{production}/script/comparison")
@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.DIRECTOR, Role.FIRST_AD })
class ComparisonController {

	private final ComparisonDesk desk;

	ComparisonController(ComparisonDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String compare(Viewer viewer, @RequestParam(required = false) @Nullable DraftId from,
			@RequestParam(required = false) @Nullable DraftId to, @RequestParam(defaultValue = "false") boolean all,
			Model model) {
		return this.desk.page(viewer, from, to, all).map((page) -> {
			model.addAttribute("page", page);
			return "script/comparison";
		}).orElse("redirect:/productions/" + viewer.production() + "/script/drafts");
	}

}
