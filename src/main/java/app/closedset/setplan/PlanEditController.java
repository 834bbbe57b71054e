package app.closedset.setplan;

import java.util.Set;
import java.util.UUID;

import app.closedset.core.MayOpen;
import app.closedset.core.MemberId;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Changing and approving a plan.
 */
@Controller
@RequestMapping("/productions/{production}/plans/{plan}")
@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
class PlanEditController {

	private static final int LONGEST = 120;

	private final PlanDesk desk;

	PlanEditController(PlanDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/edit")
	String edit(@PathVariable PlanId plan, Viewer viewer, Model model) {
		PlanPage page = this.desk.page(plan, viewer);
		model.addAttribute("planForm", page.rules());
		return form(page, model);
	}

	@PostMapping("/edit")
	String rule(@PathVariable PlanId plan, @Valid @ModelAttribute PlanForm planForm, BindingResult errors,
			Viewer viewer, Model model, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return form(this.desk.page(plan, viewer), model);
		}
		this.desk.rule(plan, planForm);
		return back(viewer, plan, flash, "setplan.saved");
	}

	@PostMapping("/people")
	String admit(@PathVariable PlanId plan, @Valid @ModelAttribute PersonForm personForm, BindingResult errors,
			Viewer viewer, RedirectAttributes flash) {
		boolean admitted = !errors.hasErrors() && this.desk.admit(plan, personForm);
		return back(viewer, plan, flash, admitted ? "setplan.saved" : "setplan.person.refused");
	}

	@PostMapping("/people/{person}/removal")
	String removePerson(@PathVariable PlanId plan, @PathVariable UUID person,
			@RequestParam(defaultValue = "-1") long version, Viewer viewer, RedirectAttributes flash) {
		this.desk.removePerson(plan, person, version);
		return back(viewer, plan, flash, "setplan.saved");
	}

	@PostMapping("/garments")
	String addGarment(@PathVariable PlanId plan, @RequestParam(defaultValue = "") String performer,
			@RequestParam(defaultValue = "") String garment, @RequestParam(defaultValue = "") String heldBy,
			@RequestParam(defaultValue = "-1") long version, Viewer viewer, RedirectAttributes flash) {
		boolean added = !performer.isBlank() && !bad(garment) && heldBy.strip().length() <= LONGEST
				&& this.desk.addGarment(plan, MemberId.of(performer), garment.strip(), heldBy.strip(), version);
		return back(viewer, plan, flash, added ? "setplan.saved" : "setplan.row.refused");
	}

	@PostMapping("/garments/{garment}/removal")
	String removeGarment(@PathVariable PlanId plan, @PathVariable UUID garment,
			@RequestParam(defaultValue = "-1") long version, Viewer viewer, RedirectAttributes flash) {
		this.desk.removeGarment(plan, garment, version);
		return back(viewer, plan, flash, "setplan.saved");
	}

	@PostMapping("/risks")
	String addRisk(@PathVariable PlanId plan, @RequestParam(defaultValue = "") String hazard,
			@RequestParam(defaultValue = "") String measure, @RequestParam(defaultValue = "") String owner,
			@RequestParam(defaultValue = "-1") long version, Viewer viewer, RedirectAttributes flash) {
		boolean complete = !bad(hazard) && !bad(measure) && !bad(owner);
		if (complete) {
			this.desk.addRisk(plan, hazard.strip(), measure.strip(), owner.strip(), version);
		}
		return back(viewer, plan, flash, complete ? "setplan.saved" : "setplan.row.refused");
	}

	@PostMapping("/risks/{risk}/removal")
	String removeRisk(@PathVariable PlanId plan, @PathVariable UUID risk,
			@RequestParam(defaultValue = "-1") long version, Viewer viewer, RedirectAttributes flash) {
		this.desk.removeRisk(plan, risk, version);
		return back(viewer, plan, flash, "setplan.saved");
	}

	@PostMapping("/approval")
	String approve(@PathVariable PlanId plan, @RequestParam(defaultValue = "false") boolean coordinator,
			@RequestParam(defaultValue = "-1") long version, Viewer viewer, RedirectAttributes flash) {
		Set<PlanRefusal> refusals = this.desk.approve(plan, coordinator, version, viewer);
		flash.addFlashAttribute("notice", refusals.isEmpty() ? "setplan.approved.notice" : "setplan.approval.refused");
		flash.addFlashAttribute("refusals", refusals.stream().map(Enum::name).toList());
		return "redirect:/productions/" + viewer.production() + "/plans/" + plan;
	}

	@PostMapping("/people/{person}/paper")
	@MayOpen(Role.FIRST_AD)
	String paper(@PathVariable PlanId plan, @PathVariable UUID person, @RequestParam(defaultValue = "-1") long version,
			Viewer viewer, RedirectAttributes flash) {
		this.desk.acknowledgedOnPaper(plan, person, version, viewer);
		flash.addFlashAttribute("notice", "setplan.saved");
		return "redirect:/productions/" + viewer.production() + "/plans/" + plan;
	}

	private static String form(PlanPage page, Model model) {
		model.addAttribute("page", page);
		return "setplan/edit";
	}

	private static boolean bad(String text) {
		return text.isBlank() || text.strip().length() > LONGEST;
	}

	private static String back(Viewer viewer, PlanId plan, RedirectAttributes flash, String notice) {
		flash.addFlashAttribute("notice", notice);
		return "redirect:/productions/" + viewer.production() + "/plans/" + plan + "/edit";
	}

}
