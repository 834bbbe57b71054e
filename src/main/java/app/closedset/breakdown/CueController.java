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

import app.closedset.core.CueId;
import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;

/**
 * The words that a production wants its breakdown to stop at, or not.
 */
@Controller
@RequestMapping("/productions/{production}/breakdown/cues")
@MayOpen(Role.COORDINATOR)
class CueController {

	private static final String PAGE = "breakdown/cues";

	private final CueDesk desk;

	CueController(CueDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String cues(Viewer viewer, Model model) {
		model.addAttribute(CueForm.empty());
		model.addAttribute("page", this.desk.page(null, viewer));
		return PAGE;
	}

	@PostMapping
	String add(@Valid CueForm cueForm, BindingResult errors, Viewer viewer, Model model, RedirectAttributes flash) {
		if (!refused(cueForm, errors) && saved(this.desk.add(cueForm), errors)) {
			flash.addFlashAttribute("notice", "breakdown.cue.added");
			return redirect(viewer);
		}
		model.addAttribute("page", this.desk.page(null, viewer));
		return PAGE;
	}

	@GetMapping("/{cue}")
	String cue(@PathVariable CueId cue, Viewer viewer, Model model) {
		model.addAttribute(this.desk.form(cue));
		model.addAttribute("page", this.desk.page(cue, viewer));
		return PAGE;
	}

	@PostMapping("/{cue}")
	String change(@PathVariable CueId cue, @Valid CueForm cueForm, BindingResult errors, Viewer viewer, Model model,
			RedirectAttributes flash) {
		try {
			if (!refused(cueForm, errors) && saved(this.desk.change(cue, cueForm), errors)) {
				flash.addFlashAttribute("notice", "breakdown.cue.changed");
				return redirect(viewer);
			}
		}
		catch (Stale | ConcurrencyFailureException overtaken) {
			errors.reject("breakdown.cue.overtaken.form");
			model.addAttribute("overtaken", true);
		}
		model.addAttribute("page", this.desk.page(cue, viewer));
		return PAGE;
	}

	@PostMapping("/{cue}/removal")
	String remove(@PathVariable CueId cue, @RequestParam long version, Viewer viewer, RedirectAttributes flash) {
		try {
			this.desk.remove(cue, version);
			flash.addFlashAttribute("notice", "breakdown.cue.removed");
		}
		catch (Stale | ConcurrencyFailureException overtaken) {
			flash.addFlashAttribute("notice", "breakdown.cue.overtaken");
		}
		return redirect(viewer);
	}

	private static boolean refused(CueForm form, BindingResult errors) {
		if (!errors.hasFieldErrors("words") && !form.canBeFound()) {
			errors.rejectValue("words", "breakdown.cue.words.wrong");
		}
		if (form.lacksItsCategory()) {
			errors.rejectValue("category", "breakdown.cue.category.missing");
		}
		return errors.hasErrors();
	}

	private static boolean saved(CueDesk.Outcome outcome, BindingResult errors) {
		switch (outcome) {
			case SAVED -> {
				return true;
			}
			case THERE_ALREADY -> errors.rejectValue("words", "breakdown.cue.thereAlready");
			case TOO_MANY -> errors.reject("breakdown.cue.tooMany");
		}
		return false;
	}

	private static String redirect(Viewer viewer) {
		return "redirect:/productions/" + viewer.production() + "/breakdown/cues";
	}

}
