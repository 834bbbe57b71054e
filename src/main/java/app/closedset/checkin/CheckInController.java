package app.closedset.checkin;

import java.util.Objects;
import java.util.function.UnaryOperator;

import app.closedset.core.CheckInId;
import app.closedset.core.MayOpen;
import app.closedset.core.MemberId;
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
 * A performer's own check-in: who will read it, one question a page, and the last look
 * before it is finished. Every question can be skipped.
 */
@Controller
@RequestMapping("/productions/{production}/check-ins/{checkIn}")
@MayOpen(Role.PERFORMER)
class CheckInController {

	private final CheckInDesk desk;

	private final CheckInLists lists;

	CheckInController(CheckInDesk desk, CheckInLists lists) {
		this.desk = desk;
		this.lists = lists;
	}

	@GetMapping
	String begin(Viewer viewer, @PathVariable CheckInId checkIn, Model model) {
		CheckInPage page = page(viewer, checkIn, model);
		if (page.finished()) {
			return "checkin/finished";
		}
		model.addAttribute(new ReaderForm(page.chosen()));
		return "checkin/reader";
	}

	@PostMapping("/reader")
	String reader(Viewer viewer, @PathVariable CheckInId checkIn, ReaderForm readerForm, BindingResult errors,
			@RequestParam(defaultValue = "how") String next, Model model) {
		if (!this.desk.choose(checkIn, memberOf(readerForm.reader()), viewer)) {
			errors.rejectValue("reader", "checkin.reader.unknown");
			page(viewer, checkIn, model);
			return "checkin/reader";
		}
		return redirect(viewer, checkIn, "review".equals(next) ? "/review" : "/how");
	}

	@GetMapping("/how")
	String how(Viewer viewer, @PathVariable CheckInId checkIn, Model model) {
		CheckInPage page = page(viewer, checkIn, model);
		model.addAttribute(new HowForm(page.answers().how()));
		return "checkin/how";
	}

	@PostMapping("/how")
	String how(Viewer viewer, @PathVariable CheckInId checkIn, @Valid HowForm howForm, BindingResult errors,
			@RequestParam(required = false) @Nullable String skip, Model model) {
		if (errors.hasErrors() && skip == null) {
			page(viewer, checkIn, model);
			return "checkin/how";
		}
		String words = (skip != null) ? "" : howForm.typed();
		return keep(viewer, checkIn, (answers) -> answers.how(words), "/within");
	}

	@GetMapping("/within")
	String within(Viewer viewer, @PathVariable CheckInId checkIn, Model model) {
		CheckInPage page = page(viewer, checkIn, model);
		model.addAttribute(new WithinForm(page.answers().within(), page.answers().withinWords()));
		return "checkin/within";
	}

	@PostMapping("/within")
	String within(Viewer viewer, @PathVariable CheckInId checkIn, @Valid WithinForm withinForm, BindingResult errors,
			@RequestParam(required = false) @Nullable String skip, Model model) {
		if (skip != null) {
			return keep(viewer, checkIn, (answers) -> answers.within(Answers.Within.SKIPPED, ""), "/call");
		}
		if (errors.hasErrors()) {
			page(viewer, checkIn, model);
			return "checkin/within";
		}
		Answers.Within within = Objects.requireNonNull(withinForm.within());
		return keep(viewer, checkIn, (answers) -> answers.within(within, withinForm.typed()), "/call");
	}

	@GetMapping("/call")
	String call(Viewer viewer, @PathVariable CheckInId checkIn, Model model) {
		CheckInPage page = page(viewer, checkIn, model);
		model.addAttribute(new CallForm(page.answers().call()));
		return "checkin/call";
	}

	@PostMapping("/call")
	String call(Viewer viewer, @PathVariable CheckInId checkIn, @Valid CallForm callForm, BindingResult errors,
			@RequestParam(required = false) @Nullable String skip, Model model) {
		if (skip != null) {
			return keep(viewer, checkIn, (answers) -> answers.call(Answers.Call.SKIPPED), "/review");
		}
		if (errors.hasErrors()) {
			page(viewer, checkIn, model);
			return "checkin/call";
		}
		Answers.Call call = Objects.requireNonNull(callForm.call());
		return keep(viewer, checkIn, (answers) -> answers.call(call), "/review");
	}

	@GetMapping("/review")
	String review(Viewer viewer, @PathVariable CheckInId checkIn, Model model) {
		CheckInPage page = page(viewer, checkIn, model);
		if (page.finished()) {
			return redirect(viewer, checkIn, "");
		}
		model.addAttribute(new ReaderForm(page.chosen()));
		return "checkin/review";
	}

	@PostMapping("/end")
	String finish(Viewer viewer, @PathVariable CheckInId checkIn) {
		this.desk.finish(checkIn, viewer);
		return redirect(viewer, checkIn, "");
	}

	/** Sends on what the performer had kept for themselves. */
	@PostMapping("/delivery")
	String sendTo(Viewer viewer, @PathVariable CheckInId checkIn, ReaderForm readerForm, BindingResult errors,
			Model model) {
		MemberId reader = memberOf(readerForm.reader());
		if (reader == null || !this.desk.sendTo(checkIn, reader, viewer)) {
			errors.rejectValue("reader", "checkin.reader.unknown");
			page(viewer, checkIn, model);
			return "checkin/finished";
		}
		return redirect(viewer, checkIn, "");
	}

	private CheckInPage page(Viewer viewer, CheckInId id, Model model) {
		CheckInDesk.OwnCheckIn own = this.desk.own(id, viewer);
		CheckInPage page = CheckInPage.of("/productions/" + viewer.production() + "/check-ins/" + id,
				this.lists.label(own.checkIn().scene()), own);
		model.addAttribute("page", page);
		if (page.finished() && !model.containsAttribute("readerForm")) {
			model.addAttribute(new ReaderForm(""));
		}
		return page;
	}

	private String keep(Viewer viewer, CheckInId id, UnaryOperator<Answers> change, String next) {
		return redirect(viewer, id, this.desk.answer(id, change, viewer) ? next : "");
	}

	private static @Nullable MemberId memberOf(@Nullable String reader) {
		try {
			return (reader == null || reader.isBlank()) ? null : MemberId.of(reader);
		}
		catch (IllegalArgumentException ex) {
			return MemberId.next();
		}
	}

	private static String redirect(Viewer viewer, CheckInId id, String page) {
		return "redirect:/productions/" + viewer.production() + "/check-ins/" + id + page;
	}

}
