package app.closedset.rider;

import java.util.Locale;

import app.closedset.core.MayOpen;
import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A performer's own riders: read, do less, withdraw.
 */
@Controller
@RequestMapping("/productions/{production}/riders/mine")
@MayOpen(Role.PERFORMER)
class MyRidersController {

	private final MyRiders reading;

	private final RiderConsentDesk desk;

	MyRidersController(MyRiders reading, RiderConsentDesk desk) {
		this.reading = reading;
		this.desk = desk;
	}

	@GetMapping
	String list(Viewer viewer, Model model) {
		model.addAttribute("page", this.reading.list(viewer));
		return "rider/mine";
	}

	@GetMapping("/{rider}")
	String show(@PathVariable RiderId rider, Viewer viewer, Locale locale, Model model) {
		model.addAttribute("page", this.reading.page(rider, viewer, locale));
		return "rider/own";
	}

	@GetMapping("/{rider}/less/{item}")
	String askLess(@PathVariable RiderId rider, @PathVariable RiderItemId item, Viewer viewer, Locale locale,
			Model model) {
		model.addAttribute("page", this.reading.page(rider, viewer, locale));
		model.addAttribute("item", this.reading.item(rider, item, viewer, locale));
		return "rider/less";
	}

	@PostMapping("/{rider}/less/{item}")
	String less(@PathVariable RiderId rider, @PathVariable RiderItemId item, Viewer viewer,
			RedirectAttributes attributes) {
		if (this.desk.takeBack(rider, viewer, item).done()) {
			attributes.addFlashAttribute("notice", "rider.less.done");
		}
		return to(rider, viewer);
	}

	@GetMapping("/{rider}/withdrawal")
	String askWithdrawal(@PathVariable RiderId rider, Viewer viewer, Locale locale, Model model) {
		model.addAttribute("page", this.reading.page(rider, viewer, locale));
		return "rider/withdrawal";
	}

	@PostMapping("/{rider}/withdrawal")
	String withdraw(@PathVariable RiderId rider, Viewer viewer, RedirectAttributes attributes) {
		if (this.desk.withdraw(rider, viewer).done()) {
			attributes.addFlashAttribute("notice", "rider.withdrawal.done");
		}
		return to(rider, viewer);
	}

	/** A change of the script was judged not to matter; the performer thinks it does. */
	@PostMapping("/{rider}/disagreement")
	String disagree(@PathVariable RiderId rider, Viewer viewer, RedirectAttributes attributes) {
		if (this.desk.disagree(rider, viewer).done()) {
			attributes.addFlashAttribute("notice", "rider.disagree.done");
		}
		return to(rider, viewer);
	}

	private static String to(RiderId rider, Viewer viewer) {
		return "redirect:/productions/" + viewer.production() + "/riders/mine/" + rider;
	}

}
