package app.closedset.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.closedset.core.AccountId;
import app.closedset.core.AnyMember;
import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.MayOpen;
import app.closedset.core.MemberId;
import app.closedset.core.ProductionId;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import app.closedset.production.ProductionSummary;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/**
 * A page with one of everything, for tests and for looking at.
 */
@Controller
@TestComponent
@AnyMember
class GalleryController {

	static final ProductionId PRODUCTION = ProductionId.of("019ab000-0000-7000-8000-000000000001");

	@GetMapping({ "/productions/{production}", "/productions/{production}/script" })
	String show(Model model) {
		model.addAttribute("galleryForm", new GalleryForm("Low Water", "", "", LocalDate.of(2026, 11, 24),
				LocalTime.of(7, 30), 4, "A boat.", true, "Europe/Paris", "film", "yes", List.of("fr"), null));
		return page(model);
	}

	@GetMapping("/productions/{production}/breakdown")
	@MayOpen({ Role.COORDINATOR, Role.OFFICE })
	String breakdown(Model model) {
		return show(model);
	}

	@GetMapping({ "/productions/{production}/people", "/productions/{production}/plans",
			"/productions/{production}/schedule", "/productions/{production}/riders" })
	@MayOpen(Role.COORDINATOR)
	String coordinators(Model model) {
		return show(model);
	}

	@GetMapping({ "/productions/{production}/riders/mine", "/productions/{production}/check-ins" })
	@MayOpen({ Role.PERFORMER, Role.COORDINATOR })
	String performers(Model model) {
		return show(model);
	}

	@PostMapping("/productions/{production}/script")
	String send(@Valid @ModelAttribute("galleryForm") GalleryForm form, BindingResult errors, Model model) {
		if (!errors.hasErrors()) {
			return "redirect:/";
		}
		errors.reject("error.409.title");
		return page(model);
	}

	@PostMapping("/productions/{production}/riders/{rider}/offer")
	String stale() {
		throw new Stale("rider");
	}

	@GetMapping("/productions/{production}/riders/{rider}")
	String rider(@PathVariable RiderId rider, Model model) {
		return show(model);
	}

	@GetMapping("/productions/{production}/riders/{rider}/offer/new")
	String overtaken() {
		throw new ObjectOptimisticLockingFailureException("rider", "secret-id");
	}

	@GetMapping("/productions/{production}/failure")
	String failure(@RequestParam(defaultValue = "0") int number) {
		throw new IllegalStateException("secret words");
	}

	@GetMapping("/productions/{production}/unavailable")
	String unavailable() {
		throw new CannotCreateTransactionException("secret words");
	}

	@PostMapping("/echo")
	@ResponseBody
	String echo(EchoForm form, @RequestParam String loose) {
		return "[" + form.text() + "][" + loose + "]";
	}

	@PostMapping("/echo-password")
	@ResponseBody
	String echo(EchoPasswordForm form) {
		return "[" + form.present() + "]";
	}

	@GetMapping("/noticed")
	String noticed(Model model) {
		model.addAttribute("notice", "times.in");
		model.addAttribute("noticeArguments", new Object[] { "<b>" });
		return show(model);
	}

	private static String page(Model model) {
		model.addAttribute("crumbs", List.of(Crumb.message("/", "nav.riders"), Crumb.text("/productions/x", "24"),
				Crumb.text(null, "NELL")));
		model.addAttribute("zones",
				List.of(Choice.text("Europe/Paris", "Paris"), Choice.text("America/New_York", "New York")));
		model.addAttribute("kinds", List.of(Choice.text("film", "Film"), Choice.text("series", "Series")));
		model.addAttribute("answers",
				List.of(Choice.text("yes", "Yes"),
						Choice.text("if", "Yes, if the robe stays on until the first rehearsal is over"),
						Choice.text("no", "No")));
		model.addAttribute("languages",
				List.of(Choice.message("en", "language.en"), Choice.message("fr", "language.fr")));
		model.addAttribute("when", Instant.parse("2026-11-26T06:30:00Z"));
		return "gallery/gallery";
	}

	/** As the interceptor leaves a request of a member of a production in Paris. */
	static RequestPostProcessor as(Role... roles) {
		Viewer viewer = new Viewer(AccountId.next(), MemberId.next(), PRODUCTION, Set.of(roles), "Maud Delacroix");
		ProductionSummary production = new ProductionSummary(PRODUCTION, "Low Water", "Tidal Pictures",
				ZoneId.of("Europe/Paris"), List.of(Locale.ENGLISH), List.of("best-practice"), true);
		return (request) -> {
			request.setAttribute(Viewer.class.getName(), viewer);
			request.setAttribute(ProductionSummary.class.getName(), production);
			return request;
		};
	}

	record EchoForm(String text) {
	}

	record EchoPasswordForm(String present) {
	}

	record GalleryForm(@NotBlank String title, @Email String email, String password, @NotNull @Nullable LocalDate day,
			@Nullable LocalTime call, @Nullable Integer takes, @NotBlank String text, @AssertTrue boolean agreed,
			@NotBlank String zone, String kind, @NotBlank String answer, @Nullable List<String> languages,
			@Nullable MultipartFile script) {
	}

}
