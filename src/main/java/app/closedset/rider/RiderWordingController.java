package app.closedset.rider;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.closedset.core.MayOpen;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The wording of a draft: quoted lines, particulars, confirmation, and telling the
 * performer.
 */
@Controller
@RequestMapping("/productions/{production}/riders/{rider}")
@MayOpen(Role.COORDINATOR)
class RiderWordingController {

	private final RiderReading reading;

	private final RiderDesk desk;

	RiderWordingController(RiderReading reading, RiderDesk desk) {
		this.reading = reading;
		this.desk = desk;
	}

	@PostMapping("/particulars")
	String describe(@PathVariable RiderId rider, @Valid @ModelAttribute ParticularsForm particularsForm,
			BindingResult errors, Viewer viewer, Locale locale, Model model) {
		if (!errors.hasErrors()) {
			RefusalMessages
				.put(this.desk.describe(rider, particularsForm.version(), particularsForm.particulars(), viewer)
					.refusals(), errors);
		}
		if (errors.hasErrors()) {
			model.addAttribute("page", this.reading.page(rider, viewer, locale));
			return RiderController.EDITOR;
		}
		return to(rider, viewer);
	}

	@PostMapping("/quotes")
	String quote(@PathVariable RiderId rider, @RequestParam long version,
			@RequestParam(required = false) @Nullable List<Integer> lines, Viewer viewer,
			RedirectAttributes attributes) {
		return told(this.desk.quote(rider, version, (lines != null) ? lines : List.of(), viewer), rider, viewer,
				attributes);
	}

	@PostMapping("/wording")
	String confirm(@PathVariable RiderId rider, @RequestParam long version, Viewer viewer,
			RedirectAttributes attributes) {
		return told(this.desk.confirmWording(rider, version, viewer), rider, viewer, attributes);
	}

	@PostMapping("/telling")
	String tell(@PathVariable RiderId rider, Viewer viewer, RedirectAttributes attributes) {
		return told(this.desk.told(rider, viewer), rider, viewer, attributes);
	}

	private static String told(RiderOutcome outcome, RiderId rider, Viewer viewer, RedirectAttributes attributes) {
		Set<RiderRefusal> refusals = outcome.refusals();
		refusals.stream()
			.sorted()
			.findFirst()
			.ifPresent((refusal) -> attributes.addFlashAttribute("notice", "rider.refusal." + refusal));
		return to(rider, viewer);
	}

	private static String to(RiderId rider, Viewer viewer) {
		return "redirect:/productions/" + viewer.production() + "/riders/" + rider;
	}

}
