package app.closedset.rider;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import app.closedset.core.MayOpen;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.Sha256;
import app.closedset.core.Viewer;
import app.closedset.people.SignIn;
import app.closedset.rider.RiderCeremonyPage.Frame;
import app.closedset.rider.RiderCeremonyPage.SignResult;
import app.closedset.rider.RiderCeremonyPage.Whole;
import app.closedset.signature.TypedName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The whole text, the typed name, and what was signed.
 */
@Controller
@RequestMapping("/productions/{production}/riders/{rider}/ceremony")
@MayOpen(Role.PERFORMER)
class RiderCeremonySignatureController {

	private static final Duration FRESH = Duration.ofMinutes(10);

	private final RiderCeremonyPages pages;

	private final RiderCeremonyDesk desk;

	private final SignIn signIn;

	RiderCeremonySignatureController(RiderCeremonyPages pages, RiderCeremonyDesk desk, SignIn signIn) {
		this.pages = pages;
		this.desk = desk;
		this.signIn = signIn;
	}

	@GetMapping("/sign")
	ModelAndView read(@PathVariable RiderId rider, Viewer viewer, Locale locale) {
		return this.pages.whole(rider, viewer, RiderCeremonyWords.language(locale))
			.map((whole) -> view(whole, HttpStatus.OK).addObject("riderSignatureForm",
					new RiderSignatureForm("", whole.frame().version(), whole.sha256(), whole.language())))
			.orElseGet(() -> begin(rider, viewer));
	}

	@PostMapping("/sign")
	ModelAndView sign(@PathVariable RiderId rider, @Valid @ModelAttribute RiderSignatureForm riderSignatureForm,
			BindingResult errors, Viewer viewer, Locale locale, HttpServletRequest request) {
		if (errors.hasErrors()) {
			return RiderCeremonyChanged.view(this.pages, rider, viewer, locale);
		}
		Optional<TypedName> name = TypedName.of(riderSignatureForm.name());
		if (name.isEmpty()) {
			Optional<Whole> whole = this.pages.whole(rider, viewer, Locale.of(riderSignatureForm.language()))
				.filter((now) -> now.sha256().equals(riderSignatureForm.sha256()));
			errors.rejectValue("name", "ceremony.sign.name.missing");
			return whole.map((now) -> view(now, HttpStatus.UNPROCESSABLE_CONTENT))
				.orElseGet(() -> RiderCeremonyChanged.view(this.pages, rider, viewer, locale));
		}
		return switch (signed(rider, riderSignatureForm, name.get(), viewer, request)) {
			case SIGNED -> new ModelAndView("redirect:" + this.pages.frame(rider, viewer).base() + "/done");
			case NEEDS_CODE -> renewal(rider, viewer);
			case CHANGED -> RiderCeremonyChanged.view(this.pages, rider, viewer, locale);
		};
	}

	@GetMapping("/done")
	ModelAndView done(@PathVariable RiderId rider, Viewer viewer) {
		return signed("rider/ceremony-done", rider, viewer);
	}

	/** The signed text with how it was signed, to be printed. */
	@GetMapping("/copy")
	ModelAndView copy(@PathVariable RiderId rider, Viewer viewer) {
		return signed("rider/ceremony-copy", rider, viewer);
	}

	private SignResult signed(RiderId rider, RiderSignatureForm form, TypedName name, Viewer viewer,
			HttpServletRequest request) {
		String agent = request.getHeader("User-Agent");
		boolean fresh = this.signIn.codeProvenWithin(FRESH, request);
		Instant proven = fresh ? this.signIn.codeProvenAt(request).orElse(null) : null;
		return RiderCeremonyTurn.take(() -> this.desk.sign(rider, viewer, form.version(), new Sha256(form.sha256()),
				Locale.of(form.language()), name, proven, request.getRemoteAddr(), (agent != null) ? agent : ""));
	}

	private ModelAndView signed(String view, RiderId rider, Viewer viewer) {
		return this.pages.signed(rider, viewer)
			.map((signed) -> new ModelAndView(view).addObject("ceremony", signed.frame()).addObject("signed", signed))
			.orElseGet(() -> begin(rider, viewer));
	}

	private ModelAndView begin(RiderId rider, Viewer viewer) {
		return new ModelAndView("redirect:" + this.pages.frame(rider, viewer).base());
	}

	private ModelAndView renewal(RiderId rider, Viewer viewer) {
		Frame frame = this.pages.frame(rider, viewer);
		return new ModelAndView(
				"redirect:/productions/" + viewer.production() + "/signings/" + frame.signing() + "/renewal?step=sign");
	}

	private static ModelAndView view(Whole whole, HttpStatus status) {
		return new ModelAndView("rider/ceremony-sign", status).addObject("ceremony", whole.frame())
			.addObject("whole", whole);
	}

}
