package app.closedset.script;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.Productions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out the pages of one scene, with the reader's name across them.
 */
@Service
class SidesDesk {

	private final ScriptPageDesk pages;

	private final Productions productions;

	private final SidesPdf pdf;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SidesDesk(ScriptPageDesk pages, Productions productions, SidesPdf pdf, ApplicationEventPublisher events,
			Clock clock) {
		this.pages = pages;
		this.productions = productions;
		this.pdf = pdf;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @param fileName without anything that a file system would mind
	 */
	record Sides(String fileName, byte[] pdf) {
	}

	@Transactional
	Sides sides(Viewer viewer, SceneId scene, boolean letter, Locale locale) {
		ScenePage page = this.pages.scene(viewer, scene);
		byte[] pdf = this.pdf.of(Map.of("page", page, "reader", viewer.name(), "letter", letter, "production",
				this.productions.current().title(), "made", this.clock.instant()), locale);
		this.events.publishEvent(new SidesMade(scene, page.draft().id()));
		return new Sides("scene-" + page.scene().label().replaceAll("[^\\p{Alnum}-]", "_") + ".pdf", pdf);
	}

}
