package app.closedset.setplan;

import java.util.Set;
import java.util.UUID;

import app.closedset.core.MayOpen;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Reading plans, approving them, and acknowledging their rules.
 */
@Controller
@RequestMapping("/productions/{production}/plans")
@MayOpen({ Role.COORDINATOR, Role.FIRST_AD, Role.PRODUCER, Role.OFFICE, Role.SET_TEAM, Role.PERFORMER, Role.DIRECTOR,
		Role.SCRIPT_SUPERVISOR, Role.DEPARTMENT, Role.GUARDIAN })
class PlanController {

	private final PlanBook book;

	private final PlanReading reading;

	private final PlanDesk desk;

	PlanController(PlanBook book, PlanReading reading, PlanDesk desk) {
		this.book = book;
		this.reading = reading;
		this.desk = desk;
	}

	@GetMapping
	String list(Viewer viewer, Model model) {
		model.addAttribute("page", this.book.list(viewer));
		return "setplan/list";
	}

	@GetMapping("/{plan}")
	String plan(@PathVariable PlanId plan, Viewer viewer, Model model) {
		model.addAttribute("page", this.reading.page(plan, viewer));
		return "setplan/plan";
	}

	@PostMapping("/{plan}/acknowledgement")
	String acknowledge(@PathVariable PlanId plan, @RequestParam @Nullable Integer version, Viewer viewer,
			RedirectAttributes flash) {
		this.desk.acknowledge(plan, version, viewer);
		flash.addFlashAttribute("notice", "setplan.acknowledged.notice");
		return PlanPaths.redirect(plan, viewer);
	}

	@PostMapping("/{plan}/approval")
	@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
	String approve(@PathVariable PlanId plan, @RequestParam(defaultValue = "false") boolean coordinator,
			@RequestParam @Nullable Integer version, Viewer viewer, RedirectAttributes flash) {
		Set<PlanRefusal> refusals = this.desk.approve(plan, coordinator, version, viewer);
		if (refusals.isEmpty()) {
			flash.addFlashAttribute("notice", "setplan.approved.notice");
		}
		else {
			flash.addFlashAttribute("refusals", refusals);
		}
		return PlanPaths.redirect(plan, viewer);
	}

	@PostMapping("/{plan}/people/{person}/paper")
	@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
	String paper(@PathVariable PlanId plan, @PathVariable UUID person, @RequestParam @Nullable Integer version,
			Viewer viewer, RedirectAttributes flash) {
		this.desk.acknowledgedOnPaper(plan, person, version, viewer);
		flash.addFlashAttribute("notice", "setplan.paper.notice");
		return PlanPaths.redirect(plan, viewer);
	}

}
