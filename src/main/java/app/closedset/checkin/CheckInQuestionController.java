package app.closedset.checkin;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import app.closedset.core.CheckInId;
import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The questions of a performer's own check-in, one a page. Every one can be skipped.
 */
@Controller
@RequestMapping("/productions/{production}/check-ins/{checkIn}")
@MayOpen(Role.PERFORMER)
class CheckInQuestionController {

	private final CheckInDesk desk;

	private final CheckInPages pages;

	CheckInQuestionController(CheckInDesk desk, CheckInPages pages) {
		this.desk = desk;
		this.pages = pages;
	}

	@GetMapping("/how")
	String how(Viewer viewer, @PathVariable CheckInId checkIn, Model model) {
		return asked(Question.HOW, viewer, checkIn, model, (answers) -> new HowForm(answers.how()));
	}

	@PostMapping("/how")
	String how(Viewer viewer, @PathVariable CheckInId checkIn, @Valid HowForm howForm, BindingResult errors,
			@RequestParam(required = false) @Nullable String skip, Model model) {
		return answered(Question.HOW, viewer, checkIn, skip, errors, model, (answers) -> answers.how(howForm.typed()));
	}

	@GetMapping("/within")
	String within(Viewer viewer, @PathVariable CheckInId checkIn, Model model) {
		return asked(Question.WITHIN, viewer, checkIn, model,
				(answers) -> new WithinForm(answers.within(), answers.withinWords()));
	}

	@PostMapping("/within")
	String within(Viewer viewer, @PathVariable CheckInId checkIn, @Valid WithinForm withinForm, BindingResult errors,
			@RequestParam(required = false) @Nullable String skip, Model model) {
		return answered(Question.WITHIN, viewer, checkIn, skip, errors, model,
				(answers) -> answers.within(Objects.requireNonNull(withinForm.within()), withinForm.typed()));
	}

	@GetMapping("/call")
	String call(Viewer viewer, @PathVariable CheckInId checkIn, Model model) {
		return asked(Question.CALL, viewer, checkIn, model, (answers) -> new CallForm(answers.call()));
	}

	@PostMapping("/call")
	String call(Viewer viewer, @PathVariable CheckInId checkIn, @Valid CallForm callForm, BindingResult errors,
			@RequestParam(required = false) @Nullable String skip, Model model) {
		return answered(Question.CALL, viewer, checkIn, skip, errors, model,
				(answers) -> answers.call(Objects.requireNonNull(callForm.call())));
	}

	private String asked(Question question, Viewer viewer, CheckInId id, Model model, Function<Answers, Object> form) {
		CheckInPage page = this.pages.show(viewer, id, model);
		model.addAttribute(form.apply(page.answers()));
		return question.view();
	}

	private String answered(Question question, Viewer viewer, CheckInId id, @Nullable String skip, BindingResult errors,
			Model model, UnaryOperator<Answers> answer) {
		boolean skipped = skip != null;
		if (!skipped && errors.hasErrors()) {
			this.pages.show(viewer, id, model);
			return question.view();
		}
		boolean kept = this.desk.answer(id, skipped ? question.skipped() : answer, viewer);
		return CheckInPages.redirect(viewer, id, kept ? question.next() : "");
	}

}
