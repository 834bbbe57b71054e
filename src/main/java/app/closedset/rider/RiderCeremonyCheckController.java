package app.closedset.rider;

import java.util.Locale;

import app.closedset.core.MayOpen;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * All answers on one page, and what can follow from them: talk, a narrower version, or
 * the whole text to sign.
 */
@Controller
@RequestMapping("/productions/{production}/riders/{rider}/ceremony")
@MayOpen(Role.PERFORMER)
class RiderCeremonyCheckController {

	private final RiderCeremonyPages pages;

	private final RiderCeremonyDesk desk;

	RiderCeremonyCheckController(RiderCeremonyPages pages, RiderCeremonyDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping("/check")
	ModelAndView check(@PathVariable RiderId rider, Viewer viewer, Locale locale) {
		return this.pages.check(rider, viewer, RiderCeremonyWords.language(locale))
			.map((check) -> new ModelAndView("rider/ceremony-check").addObject("ceremony", check.frame())
				.addObject("check", check))
			.orElseGet(() -> new ModelAndView("redirect:" + this.pages.frame(rider, viewer).base()));
	}

	@PostMapping("/discussion")
	ModelAndView discuss(@PathVariable RiderId rider, @RequestParam int version, Viewer viewer, Locale locale) {
		return RiderCeremonyTurn.take(() -> this.desk.discuss(rider, viewer, version))
				? new ModelAndView("redirect:" + this.pages.frame(rider, viewer).base())
				: RiderCeremonyChanged.view(this.pages, rider, viewer, locale);
	}

	@PostMapping("/narrower")
	ModelAndView narrow(@PathVariable RiderId rider, @RequestParam int version, Viewer viewer, Locale locale) {
		return RiderCeremonyTurn.take(() -> this.desk.narrow(rider, viewer, version))
				? new ModelAndView("redirect:" + this.pages.frame(rider, viewer).base() + "/sign")
				: RiderCeremonyChanged.view(this.pages, rider, viewer, locale);
	}

}
