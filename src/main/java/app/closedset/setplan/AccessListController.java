package app.closedset.setplan;

import java.util.UUID;

import app.closedset.core.MayOpen;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Keeping the access list at the door.
 */
@Controller
@RequestMapping("/productions/{production}/plans/{plan}/access-list")
@MayOpen({ Role.SET_TEAM, Role.FIRST_AD, Role.COORDINATOR })
class AccessListController {

	private final AccessListDesk desk;

	AccessListController(AccessListDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String list(@PathVariable PlanId plan, Viewer viewer, Model model) {
		model.addAttribute("exceptionForm", ExceptionForm.blank());
		return page(plan, viewer, model);
	}

	@PostMapping("/people/{person}/entry")
	String enter(@PathVariable PlanId plan, @PathVariable UUID person, Viewer viewer) {
		this.desk.enter(plan, person, viewer);
		return toList(plan, viewer) + "#person-" + person;
	}

	@PostMapping("/visits/{visit}/exit")
	String leave(@PathVariable PlanId plan, @PathVariable UUID visit, Viewer viewer) {
		this.desk.leave(plan, visit, viewer);
		return toList(plan, viewer);
	}

	@PostMapping("/exceptions")
	String except(@PathVariable PlanId plan, @Valid @ModelAttribute ExceptionForm exceptionForm, BindingResult errors,
			Viewer viewer, Model model, RedirectAttributes flash) {
		if (!errors.hasErrors()) {
			this.desk.except(plan, exceptionForm, viewer)
				.ifPresent((refusal) -> errors.rejectValue("name", "setplan.exception.refused." + refusal));
		}
		if (errors.hasErrors()) {
			return page(plan, viewer, model);
		}
		flash.addFlashAttribute("notice", "setplan.exception.notice");
		return toList(plan, viewer);
	}

	private String page(PlanId plan, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.page(plan, viewer));
		return "setplan/access-list";
	}

	private static String toList(PlanId plan, Viewer viewer) {
		return PlanPaths.redirect(plan, viewer) + "/access-list";
	}

}
