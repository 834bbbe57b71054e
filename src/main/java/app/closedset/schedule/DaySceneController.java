package app.closedset.schedule;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The scenes of a shooting day and their order.
 */
@Controller
@RequestMapping("/productions/{production}/schedule/{day}/scenes")
@MayOpen({ Role.FIRST_AD, Role.OFFICE, Role.PRODUCER })
class DaySceneController {

	private final ScheduleDesk desk;

	DaySceneController(ScheduleDesk desk) {
		this.desk = desk;
	}

	@PostMapping
	String add(@PathVariable ShootingDayId day, @RequestParam(defaultValue = "") String scene, Viewer viewer,
			RedirectAttributes flash) {
		if (scene.isBlank()) {
			flash.addFlashAttribute("notice", "schedule.scene.choose");
		}
		else {
			this.desk.add(day, SceneId.of(scene));
			flash.addFlashAttribute("notice", "schedule.scene.added");
		}
		return back(viewer, day);
	}

	@PostMapping("/{scene}/removal")
	String remove(@PathVariable ShootingDayId day, @PathVariable SceneId scene, @RequestParam long version,
			Viewer viewer, RedirectAttributes flash) {
		this.desk.remove(day, scene, version);
		flash.addFlashAttribute("notice", "schedule.scene.removed");
		return back(viewer, day);
	}

	@PostMapping("/{scene}/earlier")
	String earlier(@PathVariable ShootingDayId day, @PathVariable SceneId scene, @RequestParam long version,
			Viewer viewer) {
		this.desk.earlier(day, scene, version);
		return back(viewer, day);
	}

	@PostMapping("/{scene}/later")
	String later(@PathVariable ShootingDayId day, @PathVariable SceneId scene, @RequestParam long version,
			Viewer viewer) {
		this.desk.later(day, scene, version);
		return back(viewer, day);
	}

	private static String back(Viewer viewer, ShootingDayId day) {
		return "redirect:/productions/" + viewer.production() + "/schedule/" + day;
	}

}
