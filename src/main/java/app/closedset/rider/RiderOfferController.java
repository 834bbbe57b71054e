package app.closedset.rider;

import java.util.Locale;

import app.closedset.core.MayOpen;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The office offers a rider, and sends its link again.
 */
@Controller
@RequestMapping("/productions/{production}/riders/{rider}")
@MayOpen({ Role.OFFICE, Role.PRODUCER })
class RiderOfferController {

	private final RiderReading reading;

	private final RiderDesk desk;

	RiderOfferController(RiderReading reading, RiderDesk desk) {
		this.reading = reading;
		this.desk = desk;
	}

	@GetMapping("/offer")
	String ask(@PathVariable RiderId rider, Viewer viewer, Locale locale, Model model) {
		model.addAttribute("page", this.reading.follow(rider, viewer, locale));
		model.addAttribute("objections", this.desk.objectionsToOffering(rider));
		return "rider/offer";
	}

	@PostMapping("/offer")
	ModelAndView offer(@PathVariable RiderId rider, @RequestParam long version, Viewer viewer, Locale locale,
			RedirectAttributes attributes) {
		RiderOutcome outcome = this.desk.offer(rider, version, viewer);
		if (!outcome.done()) {
			return new ModelAndView("rider/offer", HttpStatus.UNPROCESSABLE_CONTENT)
				.addObject("page", this.reading.follow(rider, viewer, locale))
				.addObject("objections", outcome.refusals());
		}
		attributes.addFlashAttribute("notice", "rider.offer.done");
		return new ModelAndView(to(rider, viewer));
	}

	@PostMapping("/reminder")
	String remind(@PathVariable RiderId rider, Viewer viewer, RedirectAttributes attributes) {
		attributes.addFlashAttribute("notice",
				this.desk.remind(rider, viewer) ? "rider.reminder.done" : "rider.reminder.not");
		return to(rider, viewer);
	}

	private static String to(RiderId rider, Viewer viewer) {
		return "redirect:/productions/" + viewer.production() + "/riders/" + rider;
	}

}
