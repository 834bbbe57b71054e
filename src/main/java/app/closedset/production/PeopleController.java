package app.closedset.production;

import java.util.Locale;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.production.MemberOutcome.AlreadyHere;
import app.closedset.production.MemberOutcome.Refused;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The people of a production, and inviting another.
 */
@Controller
@RequestMapping("/productions/{production}/people")
class PeopleController {

	private final MemberDesk desk;

	PeopleController(MemberDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.DIRECTOR, Role.FIRST_AD })
	String list(Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.people(viewer));
		return "production/people";
	}

	@GetMapping("/invitation")
	@MayOpen({ Role.OFFICE, Role.PRODUCER })
	String invitation(Viewer viewer, Model model, Locale locale) {
		model.addAttribute("invitationForm", InvitationForm.empty(locale));
		return invitationPage(viewer, model);
	}

	@PostMapping("/invitation")
	@MayOpen({ Role.OFFICE, Role.PRODUCER })
	String invite(@Valid @ModelAttribute("invitationForm") InvitationForm form, BindingResult errors, Viewer viewer,
			Model model, RedirectAttributes flash) {
		if (!errors.hasErrors()) {
			String email = (form.email() != null) ? form.email() : "";
			switch (this.desk.invite(viewer, email, Line.clean(form.name()), form.locale(), form.roleSet())) {
				case AlreadyHere here -> errors.rejectValue("email", "production.email.here");
				case Refused refused -> errors.rejectValue("roles", refused.why().message());
				case MemberOutcome.Done done -> {
					flash.addFlashAttribute("notice", "production.invited");
					flash.addFlashAttribute("noticeArguments", new Object[] { Line.clean(form.name()) });
					return "redirect:/productions/" + viewer.production() + "/people";
				}
			}
		}
		return invitationPage(viewer, model);
	}

	private static String invitationPage(Viewer viewer, Model model) {
		model.addAttribute("production", viewer.production());
		model.addAttribute("roles", MemberPage.allRoles());
		model.addAttribute("languages", SettingsChoices.languageChoices());
		return "production/invitation";
	}

}
