package app.closedset.rider;

import app.closedset.core.MayOpen;
import app.closedset.core.NotFound;
import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The items of a draft.
 */
@Controller
@RequestMapping("/productions/{production}/riders/{rider}/items")
@MayOpen(Role.COORDINATOR)
class RiderItemController {

	private static final String VIEW = "rider/item";

	private final RiderReading reading;

	private final RiderDesk desk;

	RiderItemController(RiderReading reading, RiderDesk desk) {
		this.reading = reading;
		this.desk = desk;
	}

	@GetMapping("/new")
	String choose(@PathVariable RiderId rider, @RequestParam String what, Viewer viewer, Model model) {
		RiderLibrary.Entry entry = entry(what);
		model.addAttribute("page", this.reading.item(rider, entry, viewer));
		model.addAttribute("itemForm", ItemForm.of(entry, this.reading.form(rider, viewer)));
		return VIEW;
	}

	@PostMapping
	String add(@PathVariable RiderId rider, @Valid @ModelAttribute ItemForm itemForm, BindingResult errors,
			Viewer viewer, Model model) {
		RiderLibrary.Entry entry = entry(itemForm.what());
		RefusalMessages.incomplete(itemForm, errors);
		if (!errors.hasErrors()) {
			RefusalMessages.put(
					this.desk.add(rider, itemForm.version(), itemForm.terms(), itemForm.words(), viewer).refusals(),
					errors);
		}
		return answer(rider, entry, errors, viewer, model);
	}

	@GetMapping("/{item}")
	String edit(@PathVariable RiderId rider, @PathVariable RiderItemId item, Viewer viewer, Model model) {
		ItemForm form = this.reading.form(rider, item, viewer);
		model.addAttribute("page", this.reading.item(rider, form.entry(), viewer));
		model.addAttribute("itemForm", form);
		model.addAttribute("item", item);
		return VIEW;
	}

	@PostMapping("/{item}")
	String change(@PathVariable RiderId rider, @PathVariable RiderItemId item, @Valid @ModelAttribute ItemForm itemForm,
			BindingResult errors, Viewer viewer, Model model) {
		RiderLibrary.Entry entry = entry(itemForm.what());
		RefusalMessages.incomplete(itemForm, errors);
		if (!errors.hasErrors()) {
			RefusalMessages
				.put(this.desk.change(rider, itemForm.version(), item, itemForm.terms(), itemForm.words(), viewer)
					.refusals(), errors);
		}
		model.addAttribute("item", item);
		return answer(rider, entry, errors, viewer, model);
	}

	@PostMapping("/{item}/removal")
	String remove(@PathVariable RiderId rider, @PathVariable RiderItemId item, @RequestParam long version,
			Viewer viewer) {
		this.desk.drop(rider, version, item, viewer);
		return to(rider, viewer);
	}

	/** Something refused may be asked once more. */
	@PostMapping("/{item}/reopening")
	String reopen(@PathVariable RiderId rider, @PathVariable RiderItemId item, @RequestParam long version,
			Viewer viewer) {
		this.desk.reopen(rider, version, item, viewer);
		return to(rider, viewer);
	}

	private String answer(RiderId rider, RiderLibrary.Entry entry, BindingResult errors, Viewer viewer, Model model) {
		if (!errors.hasErrors()) {
			return to(rider, viewer);
		}
		model.addAttribute("page", this.reading.item(rider, entry, viewer));
		return VIEW;
	}

	private static RiderLibrary.Entry entry(String what) {
		try {
			return RiderLibrary.Entry.of(what);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("entry");
		}
	}

	private static String to(RiderId rider, Viewer viewer) {
		return "redirect:/productions/" + viewer.production() + "/riders/" + rider;
	}

}
