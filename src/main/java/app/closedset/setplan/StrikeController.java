package app.closedset.setplan;

import java.util.UUID;

import app.closedset.core.MayOpen;
import app.closedset.core.NotFound;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A performer strikes a name, and may take that back.
 */
@Controller
@RequestMapping("/productions/{production}/plans/{plan}/people/{person}/strike")
@MayOpen(Role.PERFORMER)
class StrikeController {

	private final PlanReading reading;

	private final PlanDesk desk;

	StrikeController(PlanReading reading, PlanDesk desk) {
		this.reading = reading;
		this.desk = desk;
	}

	@GetMapping
	String ask(@PathVariable PlanId plan, @PathVariable UUID person, Viewer viewer, Model model) {
		PlanPage page = this.reading.page(plan, viewer);
		model.addAttribute("page", page);
		model.addAttribute("person",
				page.people()
					.stream()
					.filter((each) -> each.struckable() && each.id().equals(person))
					.findFirst()
					.orElseThrow(() -> new NotFound("person of the plan")));
		return "setplan/strike";
	}

	@PostMapping
	String strike(@PathVariable PlanId plan, @PathVariable UUID person, Viewer viewer, RedirectAttributes flash) {
		this.desk.strike(plan, person, viewer);
		flash.addFlashAttribute("notice", "setplan.struck.notice");
		return PlanPaths.redirect(plan, viewer);
	}

	@PostMapping("/withdrawal")
	String lift(@PathVariable PlanId plan, @PathVariable UUID person, Viewer viewer, RedirectAttributes flash) {
		this.desk.lift(plan, person, viewer);
		flash.addFlashAttribute("notice", "setplan.lifted.notice");
		return PlanPaths.redirect(plan, viewer);
	}

}
