package app.closedset.breakdown;

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
 * Gives out the breakdown sheet on paper, with the reader's name across each page.
 */
@Service
class SheetPaperDesk {

	private final SheetDesk sheet;

	private final Productions productions;

	private final Scripts scripts;

	private final PaperPdf paper;

	private final ApplicationEventPublisher events;

	SheetPaperDesk(SheetDesk sheet, Productions productions, Scripts scripts, PaperPdf paper,
			ApplicationEventPublisher events) {
		this.sheet = sheet;
		this.productions = productions;
		this.scripts = scripts;
		this.paper = paper;
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
	public byte[] of(SheetFilter filter, boolean letter, Viewer viewer, Locale locale) {
		SheetPage page = this.sheet.page(filter, viewer);
		byte[] pdf = this.paper.of("breakdown/sheet-paper", viewer.name(), letter,
				new Printed(this.productions.current().title(),
						this.scripts.current().map(DraftSummary::name).orElse(""), page),
				locale);
		this.events.publishEvent(new SheetMade(viewer.production(), page.rows().size()));
		return pdf;
	}

}
