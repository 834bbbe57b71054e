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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Reading plans, acknowledging their rules and striking a name.
 */
@Controller
@RequestMapping("/productions/{production}/plans")
@MayOpen({ Role.COORDINATOR, Role.FIRST_AD, Role.PRODUCER, Role.OFFICE, Role.SET_TEAM, Role.PERFORMER, Role.DIRECTOR,
		Role.SCRIPT_SUPERVISOR, Role.DEPARTMENT, Role.GUARDIAN })
class PlanController {

	private final PlanDesk desk;

	PlanController(PlanDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String list(Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.list(viewer));
		return "setplan/list";
	}

	@GetMapping("/{plan}")
	String plan(@PathVariable PlanId plan, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.page(plan, viewer));
		return "setplan/plan";
	}

	@PostMapping("/{plan}/acknowledgement")
	String acknowledge(@PathVariable PlanId plan, @RequestParam(defaultValue = "-1") long version, Viewer viewer,
			RedirectAttributes flash) {
		this.desk.acknowledge(plan, version, viewer);
		flash.addFlashAttribute("notice", "setplan.acknowledged.notice");
		return "redirect:/productions/" + viewer.production() + "/plans/" + plan;
	}

	@GetMapping("/{plan}/access-list")
	@MayOpen({ Role.COORDINATOR, Role.FIRST_AD, Role.PRODUCER, Role.OFFICE, Role.SET_TEAM })
	String accessList(@PathVariable PlanId plan, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.accessList(plan, viewer));
		return "setplan/access-list";
	}

	@GetMapping("/{plan}/people/{person}/strike")
	@MayOpen(Role.PERFORMER)
	String strike(@PathVariable PlanId plan, @PathVariable UUID person, Viewer viewer, Model model) {
		PlanPage page = this.desk.page(plan, viewer);
		model.addAttribute("page", page);
		model.addAttribute("person",
				page.people()
					.stream()
					.filter((each) -> page.strikes() && each.id().equals(person) && !each.essential())
					.findFirst()
					.orElseThrow(() -> new NotFound("person of the plan")));
		return "setplan/strike";
	}

	@PostMapping("/{plan}/people/{person}/strike")
	@MayOpen(Role.PERFORMER)
	String strike(@PathVariable PlanId plan, @PathVariable UUID person, @RequestParam(defaultValue = "-1") long version,
			Viewer viewer, RedirectAttributes flash) {
		this.desk.strike(plan, person, version, viewer);
		flash.addFlashAttribute("notice", "setplan.struck.notice");
		return "redirect:/productions/" + viewer.production() + "/plans/" + plan;
	}

}
