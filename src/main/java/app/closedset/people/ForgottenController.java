package app.closedset.people;

import java.time.Duration;

import app.closedset.core.Anyone;
import app.closedset.platform.AttemptLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sends a link to choose a new password. The answer is the same for every address.
 */
@Controller
@RequestMapping("/forgotten")
@Anyone
class ForgottenController {

	private final AccountDesk desk;

	private final AttemptLimits limits;

	ForgottenController(AccountDesk desk, AttemptLimits limits) {
		this.desk = desk;
		this.limits = limits;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute(new ForgottenForm(""));
		return "people/forgotten";
	}

	@PostMapping
	String send(@Valid ForgottenForm forgottenForm, BindingResult errors, HttpServletRequest request,
			RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return "people/forgotten";
		}
		if (!this.limits.allow("forgotten-address", request.getRemoteAddr(), 30, Duration.ofHours(1))) {
			throw new TooManyAttempts();
		}
		if (this.limits.allow("forgotten", Account.normalised(forgottenForm.email()), 3, Duration.ofHours(1))) {
			this.desk.forgotten(forgottenForm.email());
		}
		flash.addFlashAttribute("notice", "people.forgotten.sent");
		return "redirect:/sign-in";
	}

	/**
	 * @param email of the account
	 */
	record ForgottenForm(@NotBlank @Email String email) {
	}

}
