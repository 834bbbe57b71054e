package app.closedset.breakdown;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import app.closedset.core.FlagId;
import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;

@Controller
@RequestMapping("/productions/{production}")
@MayOpen(Role.COORDINATOR)
class FlagDecisionController {

	private final FlagDesk desk;

	FlagDecisionController(FlagDesk desk) {
		this.desk = desk;
	}

	@PostMapping("/flags/{flag}/confirmation")
	String confirm(@PathVariable FlagId flag, @RequestParam long version, Viewer viewer, RedirectAttributes flash) {
		return done("breakdown.flag.confirmed", this.desk.confirm(flag, version, viewer), viewer, flash);
	}

	@PostMapping("/flags/{flag}/dismissal")
	String dismiss(@PathVariable FlagId flag, @RequestParam long version, Viewer viewer, RedirectAttributes flash) {
		return done("breakdown.flag.dismissed", this.desk.dismiss(flag, version, viewer), viewer, flash);
	}

	@PostMapping("/flags/{flag}/restoration")
	String restore(@PathVariable FlagId flag, @RequestParam long version, Viewer viewer, RedirectAttributes flash) {
		return done("breakdown.flag.restored", this.desk.restore(flag, version, viewer), viewer, flash);
	}

	@PostMapping("/scenes/{scene}/rider-decision")
	String decideRider(@PathVariable SceneId scene, @RequestParam boolean required, Viewer viewer,
			RedirectAttributes flash) {
		this.desk.decideRider(scene, required, viewer);
		return done(required ? "breakdown.rider.required" : "breakdown.rider.byFlags", scene, viewer, flash);
	}

	private static String done(String notice, SceneId scene, Viewer viewer, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return FlagController.toScene(viewer, scene);
	}

}
