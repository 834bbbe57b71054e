package app.closedset.checkin;

import app.closedset.core.CheckInId;
import app.closedset.core.MayOpen;
import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
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
 * A performer's own check-in: who will read it, and the last look before it is finished.
 */
@Controller
@RequestMapping("/productions/{production}/check-ins/{checkIn}")
@MayOpen(Role.PERFORMER)
class CheckInController {

	private final CheckInDesk desk;

	private final CheckInPages pages;

	CheckInController(CheckInDesk desk, CheckInPages pages) {
		this.desk = desk;
		this.pages = pages;
	}

	@GetMapping
	String begin(Viewer viewer, @PathVariable CheckInId checkIn, Model model) {
		CheckInPage page = this.pages.show(viewer, checkIn, model);
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
			this.pages.show(viewer, checkIn, model);
			return "checkin/reader";
		}
		return CheckInPages.redirect(viewer, checkIn, "review".equals(next) ? "/review" : "/how");
	}

	@GetMapping("/review")
	String review(Viewer viewer, @PathVariable CheckInId checkIn, Model model) {
		CheckInPage page = this.pages.show(viewer, checkIn, model);
		if (page.finished()) {
			return CheckInPages.redirect(viewer, checkIn, "");
		}
		model.addAttribute(new ReaderForm(page.chosen()));
		return "checkin/review";
	}

	@PostMapping("/end")
	String finish(Viewer viewer, @PathVariable CheckInId checkIn) {
		this.desk.finish(checkIn, viewer);
		return CheckInPages.redirect(viewer, checkIn, "");
	}

	/** Sends on what the performer had kept for themselves. */
	@PostMapping("/delivery")
	String sendTo(Viewer viewer, @PathVariable CheckInId checkIn, ReaderForm readerForm, BindingResult errors,
			Model model) {
		MemberId reader = memberOf(readerForm.reader());
		if (reader == null || !this.desk.sendTo(checkIn, reader, viewer)) {
			errors.rejectValue("reader", "checkin.reader.unknown");
			this.pages.show(viewer, checkIn, model);
			return "checkin/finished";
		}
		return CheckInPages.redirect(viewer, checkIn, "");
	}

	private static @Nullable MemberId memberOf(@Nullable String reader) {
		try {
			return (reader == null || reader.isBlank()) ? null : MemberId.of(reader);
		}
		catch (IllegalArgumentException ex) {
			return MemberId.next();
		}
	}

}
