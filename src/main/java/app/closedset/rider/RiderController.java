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
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * One rider, as far as the viewer's role goes.
 */
@Controller
@RequestMapping("/productions/{production}/riders/{rider}")
@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.DIRECTOR })
class RiderController {

	static final String EDITOR = "rider/editor";

	private final RiderReading reading;

	RiderController(RiderReading reading) {
		this.reading = reading;
	}

	@GetMapping
	String show(@PathVariable RiderId rider, Viewer viewer, Locale locale, Model model) {
		if (viewer.isAny(Role.OFFICE, Role.PRODUCER, Role.DIRECTOR) && !this.reading.coordinates(rider, viewer)) {
			model.addAttribute("page", this.reading.follow(rider, viewer, locale));
			return "rider/follow";
		}
		RiderPage page = this.reading.page(rider, viewer, locale);
		model.addAttribute("page", page);
		model.addAttribute("particularsForm", ParticularsForm.of(page.particulars(), page.form()));
		return EDITOR;
	}

}
