package app.closedset.rider;

import java.util.Locale;

import app.closedset.core.MayOpen;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.rider.RiderCeremonyPage.Frame;
import app.closedset.rider.RiderCeremonyPage.Stage;
import jakarta.validation.Valid;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "Not yet", "I have a question", and "no" to the whole: from every page of the ceremony.
 */
@Controller
@RequestMapping("/productions/{production}/riders/{rider}/ceremony")
@MayOpen(Role.PERFORMER)
class RiderCeremonyPauseController {

	private final RiderCeremonyPages pages;

	private final RiderCeremonyDesk desk;

	private final MessageSource messages;

	RiderCeremonyPauseController(RiderCeremonyPages pages, RiderCeremonyDesk desk, MessageSource messages) {
		this.pages = pages;
		this.desk = desk;
		this.messages = messages;
	}

	@GetMapping("/later")
	ModelAndView later(@PathVariable RiderId rider, Viewer viewer) {
		return open("rider/ceremony-later", this.pages.frame(rider, viewer));
	}

	@PostMapping("/later")
	ModelAndView keep(@PathVariable RiderId rider, @RequestParam int version, Viewer viewer, Locale locale,
			RedirectAttributes attributes) {
		if (!RiderCeremonyTurn.take(() -> this.desk.later(rider, viewer, version))) {
			return RiderCeremonyChanged.view(this.pages, rider, viewer, locale);
		}
		attributes.addFlashAttribute("notice", "ceremony.later.done");
		return new ModelAndView("redirect:" + this.pages.frame(rider, viewer).base() + "/later");
	}

	@GetMapping("/question")
	ModelAndView question(@PathVariable RiderId rider, Viewer viewer) {
		Frame frame = this.pages.frame(rider, viewer);
		return new ModelAndView("rider/ceremony-question").addObject("ceremony", frame)
			.addObject("riderQuestionForm", new RiderQuestionForm("", frame.version()));
	}

	@PostMapping("/question")
	ModelAndView ask(@PathVariable RiderId rider, @Valid @ModelAttribute RiderQuestionForm riderQuestionForm,
			BindingResult errors, Viewer viewer, Locale locale, RedirectAttributes attributes) {
		if (errors.hasErrors()) {
			return new ModelAndView("rider/ceremony-question", HttpStatus.UNPROCESSABLE_CONTENT).addObject("ceremony",
					this.pages.frame(rider, viewer));
		}
		String question = riderQuestionForm.question().isBlank()
				? this.messages.getMessage("ceremony.question.call", null, RiderCeremonyWords.language(locale))
				: riderQuestionForm.question();
		if (!RiderCeremonyTurn.take(() -> this.desk.ask(rider, viewer, riderQuestionForm.version(), question))) {
			return RiderCeremonyChanged.view(this.pages, rider, viewer, locale);
		}
		attributes.addFlashAttribute("notice", "ceremony.question.done");
		return new ModelAndView("redirect:" + this.pages.frame(rider, viewer).base() + "/question");
	}

	@GetMapping("/decline")
	ModelAndView decline(@PathVariable RiderId rider, Viewer viewer) {
		Frame frame = this.pages.frame(rider, viewer);
		return (frame.stage() == Stage.DISCUSSION) ? page("rider/ceremony-decline", frame)
				: open("rider/ceremony-decline", frame);
	}

	@PostMapping("/decline")
	ModelAndView declined(@PathVariable RiderId rider, @RequestParam int version, Viewer viewer, Locale locale) {
		return RiderCeremonyTurn.take(() -> this.desk.decline(rider, viewer, version))
				? new ModelAndView("redirect:" + this.pages.frame(rider, viewer).base())
				: RiderCeremonyChanged.view(this.pages, rider, viewer, locale);
	}

	private static ModelAndView open(String view, Frame frame) {
		return (frame.stage().open() || frame.stage() == Stage.AGREEMENT) ? page(view, frame)
				: new ModelAndView("redirect:" + frame.base());
	}

	private static ModelAndView page(String view, Frame frame) {
		return new ModelAndView(view).addObject("ceremony", frame);
	}

}
