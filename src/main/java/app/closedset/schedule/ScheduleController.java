package app.closedset.schedule;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.ShootingDayId;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Reading the schedule.
 */
@Controller
@RequestMapping("/productions/{production}/schedule")
@MayOpen({ Role.FIRST_AD, Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.DIRECTOR, Role.SCRIPT_SUPERVISOR })
class ScheduleController {

	private final ScheduleDesk desk;

	ScheduleController(ScheduleDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String list(Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.list(viewer));
		return "schedule/list";
	}

	@GetMapping("/{day}")
	String day(@PathVariable ShootingDayId day, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.page(viewer, day));
		return "schedule/day";
	}

}
