package app.closedset.script;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.closedset.core.Crumb;
import app.closedset.core.ImportId;
import app.closedset.core.MayOpen;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.production.Productions;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Imports a draft: upload, preview, confirmation or cancellation.
 */
@Controller
@RequestMapping("/productions/{production}/script/imports")
@MayOpen({ Role.OFFICE, Role.PRODUCER, Role.COORDINATOR })
class ImportController {

	private final ImportDesk desk;

	private final Productions productions;

	private final Clock clock;

	ImportController(ImportDesk desk, Productions productions, Clock clock) {
		this.desk = desk;
		this.productions = productions;
		this.clock = clock;
	}

	@GetMapping("/new")
	String begin(Viewer viewer, @ModelAttribute UploadForm uploadForm, Model model) {
		return upload(viewer, model);
	}

	@PostMapping
	String upload(Viewer viewer, @ModelAttribute UploadForm uploadForm, BindingResult errors, Model model)
			throws IOException {
		MultipartFile file = uploadForm.file();
		if (file == null || file.isEmpty()) {
			errors.rejectValue("file", "script.refusal.empty");
			return upload(viewer, model);
		}
		return switch (this.desk.upload(viewer, file.getOriginalFilename(), file.getBytes())) {
			case ImportOutcome.Waiting waiting -> "redirect:" + path(viewer) + "/imports/" + waiting.pending();
			case ImportOutcome.Refused refused -> {
				errors.rejectValue("file", refused.message(), refused.arguments().toArray(), null);
				yield upload(viewer, model);
			}
			default -> throw new IllegalStateException("An upload waits or is refused");
		};
	}

	@GetMapping("/{pending}")
	String preview(Viewer viewer, @PathVariable ImportId pending, Model model, RedirectAttributes redirect) {
		return shown(viewer, this.desk.preview(viewer, pending), pending, model, redirect);
	}

	/** What the page of progress asks again and again. */
	@GetMapping("/{pending}/progress")
	String progress(Viewer viewer, @PathVariable ImportId pending, Model model, HttpServletResponse response) {
		ImportOutcome outcome = this.desk.preview(viewer, pending);
		if (outcome instanceof ImportOutcome.Reading reading) {
			return reading(viewer, pending, reading, model) + " :: progress";
		}
		response.setHeader("HX-Redirect", path(viewer) + "/imports/" + pending);
		return reading(viewer, pending, new ImportOutcome.Reading("", 0, null), model) + " :: progress";
	}

	private static String reading(Viewer viewer, ImportId pending, ImportOutcome.Reading reading, Model model) {
		model.addAttribute("reading", reading);
		model.addAttribute("here", path(viewer) + "/imports/" + pending);
		model.addAttribute("crumbs",
				List.of(Crumb.message(path(viewer), "nav.script"), Crumb.message(null, "script.reading.title")));
		return "script/reading";
	}

	@GetMapping("/{pending}/changes")
	String changes(Viewer viewer, @PathVariable ImportId pending, @RequestParam(defaultValue = "false") boolean all,
			Model model) {
		model.addAttribute("page", this.desk.changes(viewer, pending, all));
		return "script/comparison";
	}

	@PostMapping("/{pending}/decisions")
	String decide(Viewer viewer, @PathVariable ImportId pending, @ModelAttribute DecisionsForm decisionsForm,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		ImportOutcome outcome = this.desk.decide(viewer, pending, decisionsForm);
		if (outcome instanceof ImportOutcome.Decided decided && !decided.unknownNumbers().isEmpty()) {
			decided.unknownNumbers()
				.forEach((scene) -> errors.reject("script.decision.unknown", new Object[] { scene }, null));
			return shown(viewer, this.desk.preview(viewer, pending), pending, model, redirect);
		}
		return shown(viewer, outcome, pending, model, redirect);
	}

	@PostMapping("/{pending}/questions")
	String askAgain(Viewer viewer, @PathVariable ImportId pending, Model model, RedirectAttributes redirect) {
		return shown(viewer, this.desk.askAgain(pending), pending, model, redirect);
	}

	@PostMapping("/{pending}/confirmation")
	String confirm(Viewer viewer, @PathVariable ImportId pending, @Valid @ModelAttribute ImportForm importForm,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return shown(viewer, this.desk.preview(viewer, pending), pending, model, redirect);
		}
		ImportOutcome outcome = this.desk.confirm(viewer, pending, importForm);
		if (outcome instanceof ImportOutcome.Overtaken) {
			errors.reject("script.import.overtaken");
			return shown(viewer, this.desk.preview(viewer, pending), pending, model, redirect);
		}
		if (outcome instanceof ImportOutcome.Undecided) {
			errors.reject("script.import.undecided");
			return shown(viewer, this.desk.preview(viewer, pending), pending, model, redirect);
		}
		return shown(viewer, outcome, pending, model, redirect);
	}

	@PostMapping("/{pending}/cancellation")
	String cancel(Viewer viewer, @PathVariable ImportId pending, RedirectAttributes redirect) {
		this.desk.cancel(pending);
		redirect.addFlashAttribute("notice", "script.import.cancelled");
		return "redirect:" + path(viewer) + "/drafts";
	}

	private String shown(Viewer viewer, ImportOutcome outcome, ImportId pending, Model model,
			RedirectAttributes redirect) {
		switch (outcome) {
			case ImportOutcome.Ready ready -> {
				ImportPage page = ready.page();
				model.addAttribute("page", page);
				if (!model.containsAttribute("importForm")) {
					model.addAttribute("importForm",
							new ImportForm(page.proposedName(), page.nextColour(),
									LocalDate.now(this.clock.withZone(this.productions.current().zone())),
									page.locked(), page.follows()));
				}
				if (!model.containsAttribute("decisionsForm")) {
					model.addAttribute("decisionsForm", new DecisionsForm(null, null, null));
				}
				return "script/import";
			}
			case ImportOutcome.Decided decided -> {
				return "redirect:" + path(viewer) + "/imports/" + pending;
			}
			case ImportOutcome.Reading reading -> {
				return reading(viewer, pending, reading, model);
			}
			case ImportOutcome.Refused refused -> {
				UploadForm form = new UploadForm(null);
				BindingResult errors = new BeanPropertyBindingResult(form, "uploadForm");
				errors.rejectValue("file", refused.message(), refused.arguments().toArray(), null);
				model.addAttribute("uploadForm", form);
				model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "uploadForm", errors);
				return upload(viewer, model);
			}
			case ImportOutcome.Confirmed confirmed -> {
				redirect.addFlashAttribute("notice", "script.import.confirmed");
				redirect.addFlashAttribute("noticeArguments", new Object[] { confirmed.scenes() });
				return "redirect:" + path(viewer);
			}
			case ImportOutcome.Already already -> {
				redirect.addFlashAttribute("notice", "script.import.already");
				return "redirect:" + path(viewer);
			}
			case ImportOutcome.Expired expired -> {
				redirect.addFlashAttribute("notice", "script.import.expired");
				return "redirect:" + path(viewer) + "/imports/new";
			}
			default -> throw new NotFound("import");
		}
	}

	private static String upload(Viewer viewer, Model model) {
		model.addAttribute("crumbs",
				List.of(Crumb.message(path(viewer), "nav.script"), Crumb.message(null, "script.upload.title")));
		return "script/upload";
	}

	private static String path(Viewer viewer) {
		return "/productions/" + viewer.production() + "/script";
	}

}
