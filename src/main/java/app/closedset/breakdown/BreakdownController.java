package app.closedset.breakdown;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;

@Controller
@RequestMapping("/productions/{production}/breakdown")
@MayOpen({ Role.COORDINATOR, Role.OFFICE, Role.PRODUCER, Role.DIRECTOR, Role.FIRST_AD })
class BreakdownController {

	private final BreakdownDesk desk;

	BreakdownController(BreakdownDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String breakdown(Viewer viewer, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "") String category, @RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("page", this.desk.breakdown(viewer, state, category, q));
		return "breakdown/list";
	}

}
