package app.closedset.people;

import java.time.Duration;

import app.closedset.core.Anyone;
import app.closedset.platform.AttemptLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where invitations and reset links lead: the owner chooses a password. Opening the page
 * uses nothing up; the link's secret comes from the fragment of the address through a
 * script, or is typed.
 */
@Controller
@RequestMapping("/welcome")
@Anyone
class WelcomeController {

	private final AccountDesk desk;

	private final AttemptLimits limits;

	WelcomeController(AccountDesk desk, AttemptLimits limits) {
		this.desk = desk;
		this.limits = limits;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute(PasswordForm.empty());
		return "people/welcome";
	}

	@PostMapping
	String choose(@Valid PasswordForm passwordForm, BindingResult errors, HttpServletRequest request,
			RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return "people/welcome";
		}
		if (!this.limits.allow("welcome", request.getRemoteAddr(), 30, Duration.ofMinutes(15))) {
			throw new TooManyAttempts();
		}
		PasswordOutcome outcome = this.desk.choosePassword(passwordForm.secret(), passwordForm.password());
		return switch (outcome) {
			case PasswordOutcome.Chosen chosen -> {
				flash.addFlashAttribute("notice", "people.password.chosen");
				yield "redirect:/sign-in";
			}
			case PasswordOutcome.Refused refused -> {
				errors.rejectValue("password", refused.reason());
				yield "people/welcome";
			}
			case PasswordOutcome.LinkDead dead -> {
				errors.rejectValue("secret", "people.welcome.linkDead");
				yield "people/welcome";
			}
		};
	}

}
