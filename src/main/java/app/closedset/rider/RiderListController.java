package app.closedset.rider;

import app.closedset.core.MayOpen;
import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Riders by scene, and starting one.
 */
@Controller
@RequestMapping("/productions/{production}/riders")
class RiderListController {

	private final RiderListing listing;

	private final RiderDesk desk;

	RiderListController(RiderListing listing, RiderDesk desk) {
		this.listing = listing;
		this.desk = desk;
	}

	@GetMapping
	@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.PERFORMER })
	String list(Viewer viewer, Model model) {
		if (!viewer.isAny(Role.OFFICE, Role.PRODUCER, Role.COORDINATOR)) {
			return "redirect:/productions/" + viewer.production() + "/riders/mine";
		}
		model.addAttribute("page", this.listing.all(viewer));
		return "rider/list";
	}

	@GetMapping("/scenes/{scene}")
	@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR })
	String scene(@PathVariable SceneId scene, Viewer viewer, Model model) {
		model.addAttribute("page", this.listing.of(scene, viewer));
		return "rider/list";
	}

	@PostMapping
	@MayOpen(Role.COORDINATOR)
	String start(@RequestParam SceneId scene, @RequestParam MemberId performer, Viewer viewer) {
		return "redirect:/productions/" + viewer.production() + "/riders/" + this.desk.start(scene, performer, viewer);
	}

}
