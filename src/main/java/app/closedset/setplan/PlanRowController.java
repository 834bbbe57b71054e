package app.closedset.setplan;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import app.closedset.core.PlanId;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adding, changing and removing the rows of one part of a plan. Every part has the same
 * pages; only what is typed differs.
 *
 * @param <F> what is typed
 */
abstract class PlanRowController<F extends PlanRowForm> {

	private static final String VIEW = "setplan/row";

	private static final String FORM = "rowForm";

	private final PlanPart part;

	private final PlanEditDesk desk;

	PlanRowController(PlanPart part, PlanEditDesk desk) {
		this.part = part;
		this.desk = desk;
	}

	@GetMapping("/new")
	String blank(@PathVariable PlanId plan, Viewer viewer, Model model) {
		model.addAttribute(FORM, this.desk.blank(plan, this.part, viewer));
		return page(plan, viewer, model);
	}

	@PostMapping
	String add(@PathVariable PlanId plan, @Valid @ModelAttribute(FORM) F form, BindingResult errors, Viewer viewer,
			Model model, RedirectAttributes flash) {
		refuse(errors, () -> this.desk.add(plan, this.part, form, viewer));
		return answer(plan, errors, viewer, model, flash);
	}

	@GetMapping("/{row}")
	String row(@PathVariable PlanId plan, @PathVariable UUID row, Viewer viewer, Model model) {
		model.addAttribute(FORM, this.desk.form(plan, this.part, row, viewer));
		model.addAttribute("row", row);
		return page(plan, viewer, model);
	}

	@PostMapping("/{row}")
	String change(@PathVariable PlanId plan, @PathVariable UUID row, @Valid @ModelAttribute(FORM) F form,
			BindingResult errors, Viewer viewer, Model model, HttpServletResponse response, RedirectAttributes flash) {
		model.addAttribute("row", row);
		try {
			refuse(errors, () -> this.desk.change(plan, this.part, row, form, viewer));
		}
		catch (Stale ex) {
			errors.reject("setplan.stale");
			model.addAttribute("stored", this.desk.form(plan, this.part, row, viewer));
			response.setStatus(HttpStatus.CONFLICT.value());
		}
		return answer(plan, errors, viewer, model, flash);
	}

	@PostMapping("/{row}/removal")
	String remove(@PathVariable PlanId plan, @PathVariable UUID row, @RequestParam(defaultValue = "-1") int version,
			Viewer viewer, RedirectAttributes flash) {
		this.desk.remove(plan, this.part, row, version, viewer);
		return saved(plan, viewer, flash);
	}

	private static void refuse(BindingResult errors, Supplier<Optional<PlanRowRefusal>> command) {
		if (!errors.hasErrors()) {
			command.get().ifPresent((refusal) -> errors.rejectValue(refusal.field(), refusal.message()));
		}
	}

	private String answer(PlanId plan, BindingResult errors, Viewer viewer, Model model, RedirectAttributes flash) {
		return errors.hasErrors() ? page(plan, viewer, model) : saved(plan, viewer, flash);
	}

	private String saved(PlanId plan, Viewer viewer, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "setplan.saved");
		return PlanPaths.redirect(plan, viewer) + "#" + this.part.path();
	}

	private String page(PlanId plan, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.page(plan, viewer));
		model.addAttribute("part", this.part);
		return VIEW;
	}

}
