package app.closedset.breakdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.Viewer;
import app.closedset.platform.PaperPdf;
import app.closedset.production.Productions;
import app.closedset.script.DraftSummary;
import app.closedset.script.Scripts;

/**
 * Gives out the breakdown sheet to be taken away: as pages with the reader's name across
 * each, or as a file for a spreadsheet. Both are recorded.
 */
@Service
class SheetFileDesk {

	private final SheetDesk sheet;

	private final Productions productions;

	private final Scripts scripts;

	private final PaperPdf paper;

	private final SheetCsv csv;

	private final ApplicationEventPublisher events;

	SheetFileDesk(SheetDesk sheet, Productions productions, Scripts scripts, PaperPdf paper, SheetCsv csv,
			ApplicationEventPublisher events) {
		this.sheet = sheet;
		this.productions = productions;
		this.scripts = scripts;
		this.paper = paper;
		this.csv = csv;
		this.events = events;
	}

	/**
	 * What is printed.
	 *
	 * @param draft its name, or the empty text before there is a script
	 */
	record Printed(String production, String draft, SheetPage sheet) {
	}

	@Transactional
	public byte[] pdf(SheetFilter filter, boolean letter, Viewer viewer, Locale locale) {
		SheetPage page = this.sheet.page(filter, viewer);
		byte[] pdf = this.paper.of("breakdown/sheet-paper", viewer.name(), letter,
				new Printed(this.productions.current().title(),
						this.scripts.current().map(DraftSummary::name).orElse(""), page),
				locale);
		this.events.publishEvent(new SheetMade(viewer.production(), "pdf", page.rows().size()));
		return pdf;
	}

	@Transactional
	public byte[] csv(SheetFilter filter, Viewer viewer, Locale locale) {
		List<SheetRow> rows = filter.of(this.sheet.rows());
		this.events.publishEvent(new SheetMade(viewer.production(), "csv", rows.size()));
		return this.csv.of(rows, locale).getBytes(StandardCharsets.UTF_8);
	}

}
