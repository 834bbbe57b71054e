package app.closedset.production;

import app.closedset.core.CastingId;
import app.closedset.core.CharacterId;
import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.production.Cast.CastingKind;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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

/**
 * Characters and who plays them.
 */
@Controller
@RequestMapping("/productions/{production}/cast")
@MayOpen({ Role.OFFICE, Role.PRODUCER })
class CastController {

	private final CastDesk desk;

	CastController(CastDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.DIRECTOR, Role.FIRST_AD })
	String show(@RequestParam(required = false) @Nullable CharacterId character, Viewer viewer, Model model) {
		model.addAttribute("linkForm", new LinkForm(character, null, CastingKind.CAST));
		return page(viewer, model);
	}

	@PostMapping
	String link(@Valid @ModelAttribute("linkForm") LinkForm form, BindingResult errors, Viewer viewer, Model model,
			RedirectAttributes flash) {
		if (form.character() == null || form.performer() == null || form.kind() == null || errors.hasErrors()) {
			return page(viewer, model);
		}
		if (!this.desk.link(form.character(), form.performer(), form.kind())) {
			errors.rejectValue("performer", "production.casting.there");
			return page(viewer, model);
		}
		flash.addFlashAttribute("notice", "production.casting.linked");
		return cast(viewer);
	}

	@PostMapping("/characters")
	String add(@Valid @ModelAttribute("characterForm") CharacterForm form, BindingResult errors, Viewer viewer,
			Model model, RedirectAttributes flash) {
		if (!errors.hasErrors()) {
			if (this.desk.add(Line.clean(form.characterName()))) {
				flash.addFlashAttribute("notice", "production.character.added");
				return cast(viewer);
			}
			errors.rejectValue("characterName", "production.character.there");
		}
		return page(viewer, model);
	}

	@GetMapping("/{casting}/removal")
	String unlinking(@PathVariable CastingId casting, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.unlinking(casting));
		model.addAttribute("production", viewer.production());
		return "production/unlink";
	}

	@PostMapping("/{casting}/removal")
	String unlink(@PathVariable CastingId casting, Viewer viewer, RedirectAttributes flash) {
		this.desk.unlink(casting);
		flash.addFlashAttribute("notice", "production.casting.unlinked");
		return cast(viewer);
	}

	private String page(Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.page(viewer));
		model.addAttribute("production", viewer.production());
		if (!model.containsAttribute("linkForm")) {
			model.addAttribute("linkForm", new LinkForm(null, null, CastingKind.CAST));
		}
		if (!model.containsAttribute("characterForm")) {
			model.addAttribute("characterForm", new CharacterForm(null));
		}
		return "production/cast";
	}

	private static String cast(Viewer viewer) {
		return "redirect:/productions/" + viewer.production() + "/cast";
	}

}
