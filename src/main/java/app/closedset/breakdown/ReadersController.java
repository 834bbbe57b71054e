package app.closedset.breakdown;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;

/**
 * How far the readers are.
 */
@Controller
@RequestMapping("/productions/{production}/breakdown/readers")
@MayOpen(Role.COORDINATOR)
class ReadersController {

	private final ReadersDesk desk;

	ReadersController(ReadersDesk desk) {
		this.desk = desk;
	}

	/** What the pages that show it ask again and again. */
	@GetMapping
	String progress(Viewer viewer, Model model) {
		model.addAttribute("readers", this.desk.view(viewer));
		model.addAttribute("asked", true);
		return "breakdown/readers :: progress";
	}

	@PostMapping
	String readAgain(Viewer viewer, RedirectAttributes flash) {
		this.desk.readAgain();
		flash.addFlashAttribute("notice", "breakdown.readers.asked");
		return "redirect:/productions/" + viewer.production() + "/breakdown";
	}

}
