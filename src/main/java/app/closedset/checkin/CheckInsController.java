package app.closedset.checkin;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.ShootingDayId;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Check-ins, as each person may know them: one's own, those addressed to one, and for a
 * coordinator the days after which people should be asked.
 */
@Controller
@RequestMapping("/productions/{production}/check-ins")
class CheckInsController {

	private final CheckInLists lists;

	private final CheckInDesk desk;

	CheckInsController(CheckInLists lists, CheckInDesk desk) {
		this.lists = lists;
		this.desk = desk;
	}

	@GetMapping
	@MayOpen({ Role.COORDINATOR, Role.REFERENT, Role.PERFORMER })
	String list(Viewer viewer, Model model) {
		model.addAttribute("page", this.lists.of(viewer));
		return "checkin/list";
	}

	@PostMapping("/days/{day}")
	@MayOpen(Role.COORDINATOR)
	String send(Viewer viewer, @PathVariable ShootingDayId day, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "checkin.send.done");
		flash.addFlashAttribute("noticeArguments", new Object[] { this.desk.send(day, viewer) });
		return "redirect:/productions/" + viewer.production() + "/check-ins";
	}

}
