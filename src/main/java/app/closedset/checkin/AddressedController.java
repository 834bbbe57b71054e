package app.closedset.checkin;

import app.closedset.core.CheckInId;
import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What a performer answered, for the one person whom they chose.
 */
@Controller
@RequestMapping("/productions/{production}/check-ins/{checkIn}/answers")
@MayOpen({ Role.COORDINATOR, Role.REFERENT })
class AddressedController {

	private final CheckInDesk desk;

	private final CheckInLists lists;

	AddressedController(CheckInDesk desk, CheckInLists lists) {
		this.desk = desk;
		this.lists = lists;
	}

	@GetMapping
	String show(Viewer viewer, @PathVariable CheckInId checkIn, Model model) {
		CheckInDesk.AddressedCheckIn addressed = this.desk.read(checkIn, viewer);
		model.addAttribute("page", AddressedPage.of(addressed, this.lists.label(addressed.checkIn().scene()),
				"/productions/" + viewer.production() + "/check-ins"));
		return "checkin/answers";
	}

}
