package app.closedset.breakdown;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import app.closedset.core.DraftId;
import app.closedset.core.MayOpen;
import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;

/**
 * The review, scene by scene.
 */
@Controller
@RequestMapping("/productions/{production}/breakdown/review")
@MayOpen(Role.COORDINATOR)
class ReviewController {

	private final ReviewDesk desk;

	private final FlagDesk flags;

	private final SecondLookDesk looks;

	ReviewController(ReviewDesk desk, FlagDesk flags, SecondLookDesk looks) {
		this.desk = desk;
		this.flags = flags;
		this.looks = looks;
	}

	@GetMapping
	String goOn(@RequestParam(defaultValue = "") String order, Viewer viewer) {
		DecidedOn from = DecidedOn.review(order);
		return this.desk.goOn(from, viewer)
			.map((scene) -> from.redirect(viewer, scene))
			.orElse("redirect:/productions/" + viewer.production() + "/breakdown");
	}

	@GetMapping("/{scene}")
	String scene(@PathVariable SceneId scene, @RequestParam(defaultValue = "") String order, Viewer viewer,
			Model model) {
		model.addAttribute("added", new AddedForm(null, List.of(), null));
		model.addAttribute("ask", new AskForm(null, ""));
		return show(scene, DecidedOn.review(order), viewer, model);
	}

	private String show(SceneId scene, DecidedOn from, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.page(scene, from, viewer));
		return "breakdown/review";
	}

	@PostMapping("/{scene}/reading")
	String read(@PathVariable SceneId scene, @RequestParam DraftId draft, @RequestParam boolean read,
			@RequestParam DecidedOn from, Viewer viewer, RedirectAttributes flash) {
		if (read) {
			flash.addFlashAttribute("notice", "breakdown.review.read");
			return from.redirect(viewer, this.desk.read(scene, draft, from, viewer));
		}
		this.desk.takeBackReading(scene, draft, viewer);
		flash.addFlashAttribute("notice", "breakdown.review.unread");
		return from.redirect(viewer, scene);
	}

	@PostMapping("/{scene}/flags")
	String add(@PathVariable SceneId scene, @Valid @ModelAttribute("added") AddedForm added, BindingResult errors,
			@RequestParam DecidedOn from, Viewer viewer, Model model, RedirectAttributes flash) {
		if (errors.hasErrors() || added.category() == null) {
			model.addAttribute("ask", new AskForm(null, ""));
			return show(scene, from, viewer, model);
		}
		try {
			this.flags.add(scene, added.category(), ChosenLines.of(added.draft(), added.lines()), viewer);
		}
		catch (Stale otherDraft) {
			model.addAttribute("ask", new AskForm(null, ""));
			model.addAllAttributes(FormAgain.refused("added", new AddedForm(added.category(), List.of(), null),
					"breakdown.flag.otherDraft"));
			return show(scene, from, viewer, model);
		}
		flash.addFlashAttribute("notice", "breakdown.flag.added");
		return from.redirect(viewer, scene);
	}

	@PostMapping("/{scene}/looks")
	String ask(@PathVariable SceneId scene, @Valid @ModelAttribute("ask") AskForm ask, BindingResult errors,
			@RequestParam DecidedOn from, Viewer viewer, Model model, RedirectAttributes flash) {
		if (errors.hasErrors() || ask.colleague() == null || ask.note() == null) {
			model.addAttribute("added", new AddedForm(null, List.of(), null));
			model.addAttribute("askRefused", true);
			return show(scene, from, viewer, model);
		}
		this.looks.ask(scene, ask.colleague(), ask.note(), viewer);
		flash.addFlashAttribute("notice", "breakdown.look.asked");
		return from.redirect(viewer, scene);
	}

	/**
	 * A flag added on the sheet.
	 *
	 * @param draft in which the lines are numbered
	 */
	record AddedForm(@NotNull @Nullable Category category, @Nullable List<Integer> lines, @Nullable DraftId draft) {
	}

	/**
	 * Whom a coordinator asks for a second look, and what about.
	 */
	record AskForm(@NotNull @Nullable MemberId colleague, @NotBlank @Size(max = 2000) @Nullable String note) {
	}

}
