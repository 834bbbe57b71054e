package app.closedset.checkin;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A coordinator's own log.
 */
@Controller
@RequestMapping("/productions/{production}/check-ins/log")
@MayOpen(Role.COORDINATOR)
class LogController {

	private final LogDesk desk;

	LogController(LogDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String show(Viewer viewer, Model model) {
		model.addAttribute(new LogForm("", ""));
		return page(viewer, model);
	}

	@PostMapping
	String write(Viewer viewer, @Valid LogForm logForm, BindingResult errors, Model model, RedirectAttributes flash) {
		if (!errors.hasErrors() && !this.desk.write(logForm.scene(), logForm.words().strip(), viewer)) {
			errors.rejectValue("scene", "checkin.log.unknownScene");
		}
		if (errors.hasErrors()) {
			return page(viewer, model);
		}
		flash.addFlashAttribute("notice", "checkin.log.written");
		return "redirect:/productions/" + viewer.production() + "/check-ins/log";
	}

	private String page(Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.page(viewer));
		return "checkin/log";
	}

	/**
	 * @param scene the scene's id
	 * @param words the observation
	 */
	record LogForm(@NotBlank String scene, @NotBlank @Size(max = 8000) String words) {
	}

}
