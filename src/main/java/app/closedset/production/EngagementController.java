package app.closedset.production;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import app.closedset.core.EngagementId;
import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
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
 * Engaging a coordinator: the office offers, the coordinator answers, either side ends.
 */
@Controller
@RequestMapping("/productions/{production}/engagements")
@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR })
class EngagementController {

	private final CoordinationDesk desk;

	EngagementController(CoordinationDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable SceneId scene, Viewer viewer, Model model) {
		EngagementsPage page = this.desk.page(viewer);
		model.addAttribute("page", page);
		model.addAttribute("engagementForm",
				new EngagementForm(null, (scene != null) ? EngagementForm.Scope.SCENES : EngagementForm.Scope.WHOLE,
						(scene != null) ? List.of(scene) : List.of()));
		return "production/engagements";
	}

	@PostMapping
	@MayOpen({ Role.OFFICE, Role.PRODUCER })
	String offer(@Valid @ModelAttribute("engagementForm") EngagementForm form, BindingResult errors, Viewer viewer,
			Model model, RedirectAttributes flash) {
		Set<SceneId> scenes = (form.scope() == EngagementForm.Scope.SCENES && form.scenes() != null)
				? new HashSet<>(form.scenes()) : Set.of();
		if (form.scope() == EngagementForm.Scope.SCENES && scenes.isEmpty()) {
			errors.rejectValue("scenes", "production.engagement.scenes.missing");
		}
		if (!errors.hasErrors() && form.coordinator() != null) {
			if (this.desk.offer(viewer, form.coordinator(), scenes).isPresent()) {
				flash.addFlashAttribute("notice", "production.engagement.offered");
				return list(viewer);
			}
			errors.rejectValue("coordinator", "production.engagement.there");
		}
		model.addAttribute("page", this.desk.page(viewer));
		return "production/engagements";
	}

	@PostMapping("/{engagement}/acceptance")
	@MayOpen(Role.COORDINATOR)
	String accept(@PathVariable EngagementId engagement, Viewer viewer, RedirectAttributes flash) {
		boolean done = this.desk.answer(viewer, engagement, true);
		flash.addFlashAttribute("notice", done ? "production.engagement.accepted" : "production.engagement.moved");
		return list(viewer);
	}

	@PostMapping("/{engagement}/refusal")
	@MayOpen(Role.COORDINATOR)
	String decline(@PathVariable EngagementId engagement, Viewer viewer, RedirectAttributes flash) {
		boolean done = this.desk.answer(viewer, engagement, false);
		flash.addFlashAttribute("notice", done ? "production.engagement.declined" : "production.engagement.moved");
		return list(viewer);
	}

	@GetMapping("/{engagement}/end")
	String ending(@PathVariable EngagementId engagement, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.ending(viewer, engagement));
		return "production/engagement-end";
	}

	@PostMapping("/{engagement}/end")
	String end(@PathVariable EngagementId engagement, Viewer viewer, RedirectAttributes flash) {
		boolean done = this.desk.end(viewer, engagement);
		flash.addFlashAttribute("notice", done ? "production.engagement.ended" : "production.engagement.moved");
		return list(viewer);
	}

	private static String list(Viewer viewer) {
		return "redirect:/productions/" + viewer.production() + "/engagements";
	}

}
