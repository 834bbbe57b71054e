package app.closedset.people;

import java.util.List;
import java.util.Locale;

import app.closedset.core.AnyAccount;
import app.closedset.core.Choice;
import app.closedset.core.NotFound;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One's own account: name, language, password, and signing out everywhere.
 */
@Controller
@RequestMapping("/account")
@AnyAccount
class AccountController {

	private final AccountDesk desk;

	private final Sessions sessions;

	private final LocaleResolver pages;

	AccountController(AccountDesk desk, Sessions sessions, LocaleResolver localeResolver) {
		this.desk = desk;
		this.sessions = sessions;
		this.pages = localeResolver;
	}

	@ModelAttribute("account")
	AccountSummary account(@AuthenticationPrincipal SignedInAccount me) {
		return this.desk.find(me.id()).orElseThrow(() -> new NotFound("account"));
	}

	@ModelAttribute("languages")
	List<Choice> languages() {
		return List.of(Choice.message("en", "language.en"), Choice.message("fr", "language.fr"));
	}

	@ModelAttribute("sessions")
	int sessions(@AuthenticationPrincipal SignedInAccount me) {
		return this.sessions.countOf(me.id());
	}

	@GetMapping
	String show(@ModelAttribute(name = "account", binding = false) AccountSummary account, Model model) {
		return page(account, model);
	}

	@PostMapping
	String describe(@AuthenticationPrincipal SignedInAccount me, @Valid AccountForm accountForm, BindingResult errors,
			@ModelAttribute(name = "account", binding = false) AccountSummary account, Model model,
			RedirectAttributes flash, HttpServletRequest request, HttpServletResponse response) {
		if (errors.hasErrors()) {
			return page(account, model);
		}
		Locale language = Locale.of(accountForm.language());
		this.desk.describe(me.id(), accountForm.name().strip(), language);
		this.pages.setLocale(request, response, language);
		flash.addFlashAttribute("notice", "people.account.saved");
		return "redirect:/account";
	}

	@PostMapping("/password")
	String password(@AuthenticationPrincipal SignedInAccount me,
			@Valid @ModelAttribute("passwordChangeForm") PasswordChangeForm form, BindingResult errors,
			@ModelAttribute(name = "account", binding = false) AccountSummary account, Model model,
			RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return page(account, model);
		}
		PasswordOutcome outcome = this.desk.changePassword(me.id(), form.present(), form.wanted());
		if (outcome instanceof PasswordOutcome.Refused refused) {
			String field = "people.password.wrong".equals(refused.reason()) ? "present" : "wanted";
			errors.rejectValue(field, refused.reason());
			return page(account, model);
		}
		flash.addFlashAttribute("notice", "people.password.changed");
		return "redirect:/account";
	}

	/** Signs out everywhere, here too. */
	@PostMapping("/sessions/end")
	String endSessions(@AuthenticationPrincipal SignedInAccount me, HttpServletRequest request)
			throws ServletException {
		this.sessions.endAll(me.id());
		request.logout();
		return "redirect:/sign-in";
	}

	/** The page with both forms; the one that was sent keeps what was typed. */
	private static String page(AccountSummary account, Model model) {
		if (!model.containsAttribute("accountForm")) {
			model.addAttribute("accountForm", new AccountForm(account.name(), account.language().getLanguage()));
		}
		if (!model.containsAttribute("passwordChangeForm")) {
			model.addAttribute("passwordChangeForm", new PasswordChangeForm("", ""));
		}
		return "people/account";
	}

	/**
	 * @param name of the owner
	 * @param language of pages and messages
	 */
	record AccountForm(@NotBlank @Size(max = 200) String name, @Pattern(regexp = "en|fr") String language) {
	}

	/**
	 * @param present the password that holds now
	 * @param wanted the one that shall hold
	 */
	record PasswordChangeForm(@NotBlank String present, @NotBlank String wanted) {

		@Override
		public String toString() {
			return "PasswordChangeForm[]";
		}

	}

}
