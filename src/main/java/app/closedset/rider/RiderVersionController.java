package app.closedset.rider;

import java.util.Locale;

import app.closedset.core.MayOpen;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The coordinator begins a new version, judges a change of the script, and closes a rider
 * whose scene is done.
 */
@Controller
@RequestMapping("/productions/{production}/riders/{rider}")
@MayOpen(Role.COORDINATOR)
class RiderVersionController {

	private final RiderReading reading;

	private final RiderDesk desk;

	RiderVersionController(RiderReading reading, RiderDesk desk) {
		this.reading = reading;
		this.desk = desk;
	}

	@GetMapping("/versions/new")
	String askVersion(@PathVariable RiderId rider, Viewer viewer, Locale locale, Model model) {
		model.addAttribute("page", this.reading.page(rider, viewer, locale));
		return "rider/version";
	}

	@PostMapping("/versions")
	String begin(@PathVariable RiderId rider, @RequestParam long version, Viewer viewer) {
		this.desk.nextVersion(rider, version, viewer);
		return to(rider, viewer);
	}

	@GetMapping("/change")
	String askChange(@PathVariable RiderId rider, Viewer viewer, Model model) {
		model.addAttribute("page", this.reading.change(rider, viewer));
		return "rider/change";
	}

	@PostMapping("/change")
	String judge(@PathVariable RiderId rider, @RequestParam long version, @RequestParam boolean material, Viewer viewer,
			RedirectAttributes attributes) {
		if (this.desk.judgeChange(rider, version, material, viewer).done()) {
			attributes.addFlashAttribute("notice", material ? "rider.change.material" : "rider.change.immaterial");
		}
		return to(rider, viewer);
	}

	@GetMapping("/closure")
	String askClosure(@PathVariable RiderId rider, Viewer viewer, Locale locale, Model model) {
		model.addAttribute("page", this.reading.page(rider, viewer, locale));
		return "rider/closure";
	}

	@PostMapping("/closure")
	String close(@PathVariable RiderId rider, @RequestParam long version, Viewer viewer) {
		this.desk.close(rider, version, viewer);
		return to(rider, viewer);
	}

	private static String to(RiderId rider, Viewer viewer) {
		return "redirect:/productions/" + viewer.production() + "/riders/" + rider;
	}

}
