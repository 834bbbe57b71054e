package app.closedset.rider;

import java.util.Locale;

import app.closedset.core.MayOpen;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.rider.RiderCeremonyPage.Frame;
import app.closedset.rider.RiderCeremonyPage.Stage;
import app.closedset.signature.Disclosure;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The beginning of the ceremony, from which everyone comes back to where they stopped,
 * and the agreement to electronic records.
 */
@Controller
@RequestMapping("/productions/{production}/riders/{rider}/ceremony")
@MayOpen(Role.PERFORMER)
class RiderCeremonyController {

	private final RiderCeremonyPages pages;

	private final RiderCeremonyDesk desk;

	RiderCeremonyController(RiderCeremonyPages pages, RiderCeremonyDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	/** Leads on to the first step that is not done, or says why there is none. */
	@GetMapping
	ModelAndView resume(@PathVariable RiderId rider, Viewer viewer) {
		Frame frame = this.pages.frame(rider, viewer);
		return switch (frame.stage()) {
			case AGREEMENT -> new ModelAndView("redirect:" + frame.base() + "/agreement");
			case PARTS -> new ModelAndView("redirect:" + frame.base() + "/part/" + frame.next());
			case CHECK -> new ModelAndView("redirect:" + frame.base() + "/check");
			case SIGNED -> new ModelAndView("redirect:" + frame.base() + "/done");
			default -> new ModelAndView("rider/ceremony-state").addObject("ceremony", frame)
				.addObject("state", frame.stage().name().toLowerCase(Locale.ROOT));
		};
	}

	@GetMapping("/agreement")
	ModelAndView agreement(@PathVariable RiderId rider, Viewer viewer) {
		Frame frame = this.pages.frame(rider, viewer);
		return (frame.stage() == Stage.AGREEMENT)
				? new ModelAndView("rider/ceremony-agreement").addObject("ceremony", frame)
					.addObject("disclosure", Disclosure.VERSION)
				: new ModelAndView("redirect:" + frame.base());
	}

	@PostMapping("/agreement")
	ModelAndView agree(@PathVariable RiderId rider, @RequestParam int version, Viewer viewer, Locale locale) {
		return RiderCeremonyTurn
			.take(() -> this.desk.agree(rider, viewer, version, RiderCeremonyWords.language(locale)))
					? new ModelAndView("redirect:" + this.pages.frame(rider, viewer).base())
					: RiderCeremonyChanged.view(this.pages, rider, viewer, locale);
	}

}
