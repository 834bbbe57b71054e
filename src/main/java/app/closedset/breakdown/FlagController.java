package app.closedset.breakdown;

import jakarta.validation.Valid;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
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

@Controller
@RequestMapping("/productions/{production}")
@MayOpen(Role.COORDINATOR)
class FlagController {

	private static final String PAGE = "breakdown/flag";

	private final FlagDesk desk;

	FlagController(FlagDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/scenes/{scene}/flags/new")
	String newFlag(@PathVariable SceneId scene, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.newFlag(scene, viewer));
		model.addAttribute(FlagForm.empty());
		return PAGE;
	}

	@PostMapping("/scenes/{scene}/flags")
	String add(@PathVariable SceneId scene, @Valid FlagForm flagForm, BindingResult errors,
			@RequestParam(defaultValue = "SCRIPT") DecidedOn from, Viewer viewer, Model model,
			RedirectAttributes flash) {
		model.addAttribute("from", from);
		if (refused(flagForm, errors)) {
			model.addAttribute("page", this.desk.newFlag(scene, viewer));
			return PAGE;
		}
		try {
			this.desk.add(scene, flagForm, viewer);
		}
		catch (Stale otherDraft) {
			show(this.desk.newFlag(scene, viewer), flagForm, "breakdown.flag.otherDraft", model);
			return PAGE;
		}
		flash.addFlashAttribute("notice", "breakdown.flag.added");
		return from.redirect(viewer, scene);
	}

	@GetMapping("/flags/{flag}")
	String flag(@PathVariable FlagId flag, @RequestParam(defaultValue = "SCRIPT") DecidedOn from, Viewer viewer,
			Model model, RedirectAttributes flash) {
		try {
			model.addAttribute("page", this.desk.flag(flag, viewer));
			model.addAttribute(this.desk.form(flag));
			model.addAttribute("from", from);
			return PAGE;
		}
		catch (Stale withdrawn) {
			return from.back(this.desk.standing(flag, viewer), viewer, flash);
		}
	}

	/**
	 * What somebody typed while the suggestion was withdrawn is not lost: it can be added
	 * as a flag of their own.
	 */
	@PostMapping("/flags/{flag}")
	String correct(@PathVariable FlagId flag, @Valid FlagForm flagForm, BindingResult errors,
			@RequestParam(defaultValue = "SCRIPT") DecidedOn from, Viewer viewer, Model model,
			RedirectAttributes flash) {
		model.addAttribute("from", from);
		try {
			if (!refused(flagForm, errors)) {
				SceneId scene = this.desk.correct(flag, flagForm, viewer);
				flash.addFlashAttribute("notice", "breakdown.flag.corrected");
				return from.redirect(viewer, scene);
			}
			model.addAttribute("page", this.desk.flag(flag, viewer));
		}
		catch (Stale | ConcurrencyFailureException overtaken) {
			FlagStanding now = this.desk.standing(flag, viewer);
			SceneId scene = now.scene();
			if (scene == null) {
				return from.back(now, viewer, flash);
			}
			FlagPage page = now.withdrawn() ? this.desk.newFlag(scene, viewer) : this.desk.flag(flag, viewer);
			boolean otherLines = !now.withdrawn() && !flagForm.chosenLines().isIn(page.draft());
			show(page, flagForm, otherLines ? "breakdown.flag.otherDraft" : now.notice() + ".form", model);
			model.addAttribute("overtaken", !now.withdrawn());
		}
		return PAGE;
	}

	private static void show(FlagPage page, FlagForm form, String why, Model model) {
		model.addAttribute("page", page);
		model.addAllAttributes(FormAgain.refused("flagForm", form.beside(page.draft()), why));
	}

	private static boolean refused(FlagForm form, BindingResult errors) {
		if (!errors.hasErrors() && !form.reaches()) {
			errors.reject("breakdown.flag.tooLow");
		}
		return errors.hasErrors();
	}

}
