package app.closedset.breakdown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;

/**
 * What the director asks of a scene.
 */
@Controller
@RequestMapping("/productions/{production}/scenes/{scene}/intent")
@MayOpen({ Role.DIRECTOR, Role.COORDINATOR })
class IntentController {

	private final IntentDesk desk;

	IntentController(IntentDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String intent(@PathVariable SceneId scene, Viewer viewer, Model model) {
		IntentPage page = this.desk.page(scene, viewer);
		model.addAttribute("page", page);
		model.addAttribute("intentForm", IntentForm.of(page.words(), page.version()));
		model.addAttribute("note", new NoteForm(""));
		return "breakdown/intent";
	}

	@PostMapping
	@MayOpen(Role.DIRECTOR)
	String state(@PathVariable SceneId scene, @Valid IntentForm intentForm, BindingResult errors, Viewer viewer,
			Model model, RedirectAttributes flash) {
		if (!errors.hasErrors() && intentForm.empty()) {
			errors.reject("breakdown.intent.empty");
		}
		if (!errors.hasErrors()) {
			try {
				this.desk.state(scene, intentForm, viewer);
				return done("breakdown.intent.stated", scene, viewer, flash);
			}
			catch (Stale | ConcurrencyFailureException overtaken) {
				errors.reject("breakdown.intent.overtaken");
				model.addAttribute("overtaken", true);
			}
		}
		model.addAttribute("page", this.desk.page(scene, viewer));
		model.addAttribute("note", new NoteForm(""));
		return "breakdown/intent";
	}

	@PostMapping("/notes")
	String note(@PathVariable SceneId scene, @Valid @ModelAttribute("note") NoteForm note, BindingResult errors,
			Viewer viewer, Model model, RedirectAttributes flash) {
		if (errors.hasErrors() || note.words() == null) {
			IntentPage page = this.desk.page(scene, viewer);
			model.addAttribute("page", page);
			model.addAttribute("intentForm", IntentForm.of(page.words(), page.version()));
			return "breakdown/intent";
		}
		this.desk.note(scene, note.words(), viewer);
		return done("breakdown.intent.noted", scene, viewer, flash);
	}

	@PostMapping("/discussion")
	@MayOpen(Role.COORDINATOR)
	String discuss(@PathVariable SceneId scene, @RequestParam long version, Viewer viewer, RedirectAttributes flash) {
		try {
			this.desk.discuss(scene, version, viewer);
			return done("breakdown.intent.discussed", scene, viewer, flash);
		}
		catch (Stale | ConcurrencyFailureException overtaken) {
			return done("breakdown.intent.moved", scene, viewer, flash);
		}
	}

	private static String done(String notice, SceneId scene, Viewer viewer, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		return "redirect:/productions/" + viewer.production() + "/scenes/" + scene + "/intent";
	}

	/**
	 * A question or a note.
	 */
	record NoteForm(@NotBlank @Size(max = 2000) @Nullable String words) {
	}

}
