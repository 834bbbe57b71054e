package app.closedset.breakdown;

import java.util.List;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;

@Controller
@RequestMapping("/productions/{production}/scenes/{scene}/people")
class ScenePeopleController {

	private final ScenePeopleDesk desk;

	ScenePeopleController(ScenePeopleDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	@MayOpen({ Role.COORDINATOR, Role.FIRST_AD, Role.DIRECTOR })
	String people(@PathVariable SceneId scene, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.page(scene, viewer));
		model.addAttribute(new ScenePeopleForm(null, null));
		return "breakdown/people";
	}

	@PostMapping
	@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
	String name(@PathVariable SceneId scene, @Valid ScenePeopleForm scenePeopleForm, BindingResult errors,
			Viewer viewer, Model model, RedirectAttributes flash) {
		List<ScenePerson> people = List.of();
		if (!errors.hasErrors()) {
			try {
				people = scenePeopleForm.people();
			}
			catch (IllegalArgumentException ex) {
				errors.reject("breakdown.people.unreadable");
			}
		}
		if (errors.hasErrors()) {
			model.addAttribute("page", this.desk.page(scene, viewer));
			return "breakdown/people";
		}
		this.desk.name(scene, people, scenePeopleForm.version(), viewer);
		flash.addFlashAttribute("notice", "breakdown.people.saved");
		return toPeople(viewer, scene);
	}

	@PostMapping("/confirmation")
	@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
	String confirm(@PathVariable SceneId scene, @RequestParam ConfirmingRole as, @RequestParam long version,
			Viewer viewer, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", switch (this.desk.confirm(scene, as, version, viewer)) {
			case ConfirmationOutcome.Confirmed confirmed -> "breakdown.people.confirmed";
			case ConfirmationOutcome.NobodyNamed nobody -> "breakdown.people.nobody";
			case ConfirmationOutcome.SamePerson same -> "breakdown.people.samePerson";
		});
		return toPeople(viewer, scene);
	}

	private static String toPeople(Viewer viewer, SceneId scene) {
		return "redirect:/productions/" + viewer.production() + "/scenes/" + scene + "/people";
	}

}
