package app.closedset.rider;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.closedset.core.MayOpen;
import app.closedset.core.RiderId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.rider.RiderCeremonyPage.Answered;
import app.closedset.rider.RiderCeremonyPage.Given;
import app.closedset.rider.RiderCeremonyPage.Item;
import app.closedset.rider.RiderCeremonyPage.Part;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One page of items at a time, each with its answer.
 */
@Controller
@RequestMapping("/productions/{production}/riders/{rider}/ceremony/part/{number:[0-9]{1,3}}")
@MayOpen(Role.PERFORMER)
class RiderCeremonyPartController {

	private final RiderCeremonyPages pages;

	private final RiderCeremonyDesk desk;

	RiderCeremonyPartController(RiderCeremonyPages pages, RiderCeremonyDesk desk) {
		this.pages = pages;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView show(@PathVariable RiderId rider, @PathVariable int number, Viewer viewer, Locale locale) {
		return this.pages.part(rider, viewer, number, RiderCeremonyWords.language(locale))
			.map((part) -> view(part, HttpStatus.OK))
			.orElseGet(() -> new ModelAndView("redirect:" + this.pages.frame(rider, viewer).base()));
	}

	/**
	 * @param fields {@code answer-}, {@code condition-} and {@code own-} with the id of
	 * an item of this page; nothing else is read
	 */
	@PostMapping
	ModelAndView answer(@PathVariable RiderId rider, @PathVariable int number, @RequestParam int version,
			@RequestParam Map<String, String> fields, Viewer viewer, Locale locale) {
		Answered answered = RiderCeremonyTurn.take(() -> this.desk.answer(rider, viewer, version, number, fields));
		if (answered.stale()) {
			return RiderCeremonyChanged.view(this.pages, rider, viewer, locale);
		}
		Optional<Part> part = this.pages.part(rider, viewer, number, RiderCeremonyWords.language(locale));
		if (part.isPresent() && !answered.problems().isEmpty()) {
			return view(withProblems(part.get(), answered), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		String base = this.pages.frame(rider, viewer).base();
		boolean last = part.map((page) -> number >= page.frame().parts()).orElse(true);
		return new ModelAndView("redirect:" + base + (last ? "/check" : "/part/" + (number + 1)));
	}

	private static Part withProblems(Part part, Answered answered) {
		List<Item> items = new ArrayList<>();
		for (Item item : part.items()) {
			Given given = answered.typed().get(item.id());
			items.add((given != null)
					? item.with(given.answer(), given.condition(), answered.problems().getOrDefault(item.id(), ""))
					: item);
		}
		return new Part(part.frame(), part.number(), part.kind(), part.quotes(), items, part.conditions(),
				part.answers());
	}

	private static ModelAndView view(Part part, HttpStatus status) {
		return new ModelAndView("rider/ceremony-part", status).addObject("ceremony", part.frame())
			.addObject("part", part)
			.addObject("wrong", part.items().stream().filter((item) -> !item.problem().isEmpty()).toList());
	}

}
