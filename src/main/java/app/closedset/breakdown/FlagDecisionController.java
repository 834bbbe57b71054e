package app.closedset.breakdown;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
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
import app.closedset.core.Stale;
import app.closedset.core.Viewer;

/**
 * Decisions about flags. Who comes too late is brought back to the page, which then says
 * what came between and shows how it stands; nothing of it is overwritten.
 */
@Controller
@RequestMapping("/productions/{production}")
@MayOpen(Role.COORDINATOR)
class FlagDecisionController {

	private final FlagDesk desk;

	FlagDecisionController(FlagDesk desk) {
		this.desk = desk;
	}

	@PostMapping("/flags/{flag}/confirmation")
	String confirm(@PathVariable FlagId flag, @RequestParam long version,
			@RequestParam(defaultValue = "SCRIPT") DecidedOn from, Viewer viewer, RedirectAttributes flash) {
		return decided(flag, "breakdown.flag.confirmed", () -> this.desk.confirm(flag, version, viewer), from, viewer,
				flash);
	}

	@PostMapping("/flags/{flag}/dismissal")
	String dismiss(@PathVariable FlagId flag, @RequestParam long version,
			@RequestParam(defaultValue = "SCRIPT") DecidedOn from, Viewer viewer, RedirectAttributes flash) {
		return decided(flag, "breakdown.flag.dismissed", () -> {
			SceneId scene = this.desk.dismiss(flag, version, viewer);
			flash.addFlashAttribute("dismissed", flag.toString());
			return scene;
		}, from, viewer, flash);
	}

	@PostMapping("/flags/{flag}/restoration")
	String restore(@PathVariable FlagId flag, @RequestParam long version,
			@RequestParam(defaultValue = "SCRIPT") DecidedOn from, Viewer viewer, RedirectAttributes flash) {
		return decided(flag, "breakdown.flag.restored", () -> this.desk.restore(flag, version, viewer), from, viewer,
				flash);
	}

	@PostMapping("/flags/{flag}/category")
	String categorise(@PathVariable FlagId flag, @RequestParam Category category, @RequestParam long version,
			@RequestParam(defaultValue = "SCRIPT") DecidedOn from, Viewer viewer, RedirectAttributes flash) {
		return decided(flag, "breakdown.flag.corrected", () -> this.desk.categorise(flag, category, version, viewer),
				from, viewer, flash);
	}

	@PostMapping("/flags/{flag}/reaffirmation")
	String reaffirm(@PathVariable FlagId flag, @RequestParam long version,
			@RequestParam(defaultValue = "SCRIPT") DecidedOn from, Viewer viewer, RedirectAttributes flash) {
		return decided(flag, "breakdown.flag.reaffirmed", () -> this.desk.reaffirm(flag, version, viewer), from, viewer,
				flash);
	}

	@PostMapping("/scenes/{scene}/rider-decision")
	String decideRider(@PathVariable SceneId scene, @RequestParam boolean required, Viewer viewer,
			RedirectAttributes flash) {
		this.desk.decideRider(scene, required, viewer);
		flash.addFlashAttribute("notice", required ? "breakdown.rider.required" : "breakdown.rider.byFlags");
		return DecidedOn.SCRIPT.redirect(viewer, scene);
	}

	private String decided(FlagId flag, String notice, Supplier<SceneId> decision, DecidedOn from, Viewer viewer,
			RedirectAttributes flash) {
		try {
			SceneId scene = decision.get();
			flash.addFlashAttribute("notice", notice);
			return from.redirect(viewer, scene);
		}
		catch (Stale | ConcurrencyFailureException overtaken) {
			FlagStanding now = this.desk.standing(flag, viewer);
			if (now.colleagues()) {
				flash.addFlashAttribute("overtaken", flag.toString());
			}
			return from.back(now, viewer, flash);
		}
	}

}
