package app.closedset.schedule;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import app.closedset.core.Choice;
import app.closedset.core.MayOpen;
import app.closedset.core.ProductionId;
import app.closedset.core.Role;
import app.closedset.core.ShootingDayId;
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
 * Planning a shooting day and moving it or its call.
 */
@Controller
@RequestMapping("/productions/{production}/schedule")
@MayOpen({ Role.FIRST_AD, Role.OFFICE, Role.PRODUCER })
class DayController {

	static final List<Choice> OCCURRENCES = List.of(Choice.message("FIRST", "schedule.occurrence.FIRST"),
			Choice.message("SECOND", "schedule.occurrence.SECOND"));

	private final ScheduleDesk desk;

	DayController(ScheduleDesk desk) {
		this.desk = desk;
	}

	@ModelAttribute("occurrences")
	List<Choice> occurrences() {
		return OCCURRENCES;
	}

	@ModelAttribute("production")
	ProductionId production(Viewer viewer) {
		return viewer.production();
	}

	@ModelAttribute("zone")
	String zone() {
		return this.desk.zone().getId();
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("dayForm", new BlankDay(null, "", null, null, 0));
		return "schedule/new";
	}

	@PostMapping
	String plan(@Valid @ModelAttribute DayForm dayForm, BindingResult errors, Viewer viewer, Locale locale, Model model,
			RedirectAttributes flash) {
		if (!errors.hasErrors() && refuse(dayForm, errors)) {
			DayOutcome outcome = this.desk.plan(dayForm);
			if (outcome instanceof DayOutcome.Planned(ShootingDayId day)) {
				flash.addFlashAttribute("notice", "schedule.day.planned");
				return "redirect:/productions/" + viewer.production() + "/schedule/" + day;
			}
			explain(outcome, errors, locale, model);
		}
		return "schedule/new";
	}

	@GetMapping("/{day}/edit")
	String edit(@PathVariable ShootingDayId day, Model model) {
		model.addAttribute("dayForm", this.desk.form(day));
		model.addAttribute("day", day);
		return "schedule/edit";
	}

	@PostMapping("/{day}")
	String move(@PathVariable ShootingDayId day, @Valid @ModelAttribute DayForm dayForm, BindingResult errors,
			Viewer viewer, Locale locale, Model model, RedirectAttributes flash) {
		if (!errors.hasErrors() && refuse(dayForm, errors)) {
			DayOutcome outcome = this.desk.move(day, dayForm);
			if (outcome instanceof DayOutcome.Planned) {
				flash.addFlashAttribute("notice", "schedule.day.saved");
				return "redirect:/productions/" + viewer.production() + "/schedule/" + day;
			}
			explain(outcome, errors, locale, model);
		}
		model.addAttribute("day", day);
		return "schedule/edit";
	}

	private static boolean refuse(DayForm form, BindingResult errors) {
		if (!form.dateIsBelievable()) {
			errors.rejectValue("date", "schedule.date.unbelievable");
		}
		return !errors.hasErrors();
	}

	private static void explain(DayOutcome outcome, BindingResult errors, Locale locale, Model model) {
		switch (outcome) {
			case DayOutcome.UnitTaken taken -> errors.rejectValue("unit", "schedule.unit.taken");
			case DayOutcome.CallUnclear(CallTime.Skipped(var from, var to)) -> {
				DateTimeFormatter clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
				errors.rejectValue("call", "schedule.call.skipped",
						new Object[] { clock.format(from), clock.format(to) }, null);
			}
			case DayOutcome.CallUnclear unclear -> {
				model.addAttribute("twice", true);
				errors.rejectValue("occurrence", "schedule.call.twice");
			}
			case DayOutcome.Planned planned -> throw new IllegalStateException("Nothing to explain");
		}
	}

}
