package app.closedset.breakdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import app.closedset.core.Crumb;
import app.closedset.core.MayOpen;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.Viewer;

/**
 * The breakdown sheet: on screen, on paper and as a file.
 */
@Controller
@RequestMapping("/productions/{production}/breakdown")
@MayOpen({ Role.COORDINATOR, Role.OFFICE, Role.PRODUCER, Role.DIRECTOR, Role.FIRST_AD })
class SheetController {

	private final SheetDesk desk;

	private final SheetFileDesk files;

	private final CastingNotice notice;

	SheetController(SheetDesk desk, SheetFileDesk files, CastingNotice notice) {
		this.desk = desk;
		this.files = files;
		this.notice = notice;
	}

	@ModelAttribute
	SheetFilter filter(@RequestParam(defaultValue = "scene") String sort,
			@RequestParam(defaultValue = "") String category, @RequestParam(defaultValue = "") String need,
			@RequestParam(defaultValue = "") String q) {
		return new SheetFilter(sort, category, need, q);
	}

	@GetMapping("/sheet")
	String sheet(@ModelAttribute(binding = false) SheetFilter filter, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.page(filter, viewer));
		return "breakdown/sheet";
	}

	/** Asked with a form, because taking the sheet away is recorded. */
	@PostMapping("/sheet.pdf")
	ResponseEntity<byte[]> pdf(@ModelAttribute(binding = false) SheetFilter filter,
			@RequestParam(defaultValue = "a4") String paper, Viewer viewer, Locale locale) {
		return file("breakdown.pdf", MediaType.APPLICATION_PDF,
				this.files.pdf(filter, paper.equals("letter"), viewer, locale));
	}

	/** Likewise. */
	@PostMapping("/sheet.csv")
	ResponseEntity<byte[]> csv(@ModelAttribute(binding = false) SheetFilter filter, Viewer viewer, Locale locale) {
		return file("breakdown.csv", new MediaType("text", "csv", StandardCharsets.UTF_8),
				this.files.csv(filter, viewer, locale));
	}

	private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(content);
	}

	@GetMapping("/casting-notice")
	String notice(@RequestParam String character, @RequestParam(defaultValue = "") String language, Viewer viewer,
			Locale locale, Model model) {
		if (!this.desk.hasCharacter(character)) {
			throw new NotFound("character");
		}
		Locale spoken = switch (language) {
			case "en" -> Locale.ENGLISH;
			case "fr" -> Locale.FRENCH;
			default -> locale;
		};
		String base = "/productions/" + viewer.production();
		model.addAttribute("page",
				new NoticePage(base, character, spoken.getLanguage(),
						this.notice.of(character, this.desk.rows(), spoken),
						List.of(Crumb.message(base + "/breakdown/sheet", "breakdown.sheet.title"),
								Crumb.message(null, "breakdown.notice.title"))));
		return "breakdown/notice";
	}

	/**
	 * A text to copy into a casting notice.
	 */
	record NoticePage(String base, String character, String language, String text, List<Crumb> crumbs) {
	}

}
