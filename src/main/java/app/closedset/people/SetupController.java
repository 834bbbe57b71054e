package app.closedset.people;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import app.closedset.core.Anyone;
import app.closedset.core.NotFound;
import app.closedset.platform.AttemptLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes the first account of an installation. There is no such page once one exists.
 */
@Controller
@RequestMapping("/setup")
@Anyone
class SetupController {

	private final AccountDesk desk;

	private final SetupToken token;

	private final AttemptLimits limits;

	SetupController(AccountDesk desk, SetupToken token, AttemptLimits limits) {
		this.desk = desk;
		this.token = token;
		this.limits = limits;
	}

	@GetMapping
	String show(Model model) {
		requireOpen();
		model.addAttribute(new SetupForm("", "", "", ""));
		return "people/setup";
	}

	@PostMapping
	String found(@Valid SetupForm setupForm, BindingResult errors, HttpServletRequest request, Locale locale,
			RedirectAttributes flash) {
		requireOpen();
		if (!this.limits.allow("setup", request.getRemoteAddr(), 30, Duration.ofMinutes(15))) {
			throw new TooManyAttempts();
		}
		if (!this.token.matches(setupForm.token())) {
			errors.rejectValue("token", "people.setup.wrongToken");
		}
		this.desk.refuse(setupForm.password(), setupForm.email(), setupForm.name())
			.ifPresent((reason) -> errors.rejectValue("password", reason));
		if (errors.hasErrors()) {
			return "people/setup";
		}
		Locale language = "fr".equals(locale.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
		Optional<?> founded = this.desk.found(setupForm.email(), setupForm.name().strip(), language,
				setupForm.password());
		if (founded.isEmpty()) {
			throw new NotFound("setup");
		}
		this.token.forget();
		flash.addFlashAttribute("notice", "people.setup.done");
		return "redirect:/sign-in";
	}

	private void requireOpen() {
		if (!this.desk.isEmpty()) {
			throw new NotFound("setup");
		}
	}

	/**
	 * @param token from the server's log
	 * @param name of the first account's owner
	 * @param email to sign in with
	 * @param password to sign in with
	 */
	record SetupForm(@NotBlank String token, @NotBlank @Size(max = 200) String name, @NotBlank @Email String email,
			@NotBlank String password) {

		@Override
		public String toString() {
			return "SetupForm[]";
		}

	}

}
