package app.closedset.script;

import java.util.Set;

import app.closedset.core.ImportId;
import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Corrects what was read in a file that waits.
 */
@Controller
@RequestMapping("/productions/{production}/script/imports/{pending}")
@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR })
class CorrectionController {

	private final CorrectionDesk desk;

	CorrectionController(CorrectionDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/scenes/{place}")
	String scene(Viewer viewer, @PathVariable ImportId pending, @PathVariable String place, Model model) {
		model.addAttribute("page", this.desk.page(viewer, pending, place));
		return "script/correct";
	}

	@PostMapping("/headings")
	String correct(Viewer viewer, @PathVariable ImportId pending, @Valid @ModelAttribute CorrectionForm form,
			BindingResult errors, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return "redirect:" + path(viewer, pending);
		}
		return this.desk.correct(pending, form.correction()).map((place) -> {
			redirect.addFlashAttribute("notice", "script.correct.done");
			return "redirect:" + path(viewer, pending) + "/scenes/" + place;
		}).orElseGet(() -> {
			redirect.addFlashAttribute("notice", "script.correct.nothing");
			return "redirect:" + path(viewer, pending);
		});
	}

	@PostMapping("/headings/removal")
	String takeBack(Viewer viewer, @PathVariable ImportId pending, @Valid @ModelAttribute CorrectionForm form,
			BindingResult errors, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			this.desk.takeBack(pending, form.correction());
			redirect.addFlashAttribute("notice", "script.correct.back");
		}
		return "redirect:" + path(viewer, pending);
	}

	@PostMapping("/characters")
	String call(Viewer viewer, @PathVariable ImportId pending, @ModelAttribute NamesForm form,
			RedirectAttributes redirect) {
		Set<String> gone = this.desk.call(pending, form.said());
		redirect.addFlashAttribute("notice", gone.isEmpty() ? "script.names.done" : "script.names.gone");
		redirect.addFlashAttribute("noticeArguments", new Object[] { String.join(", ", gone) });
		return "redirect:" + path(viewer, pending) + "#characters";
	}

	private static String path(Viewer viewer, ImportId pending) {
		return "/productions/" + viewer.production() + "/script/imports/" + pending;
	}

}
