package app.closedset.script;

import java.util.Locale;

import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.platform.PaperPdf;
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

	private final PaperPdf paper;

	private final ApplicationEventPublisher events;

	SidesDesk(ScriptPageDesk pages, Productions productions, PaperPdf paper, ApplicationEventPublisher events) {
		this.pages = pages;
		this.productions = productions;
		this.paper = paper;
		this.events = events;
	}

	/**
	 * What is printed.
	 *
	 * @param scene the page of the scene
	 */
	record Printed(String production, ScenePage scene) {
	}

	/**
	 * @param fileName without anything that a file system would mind
	 */
	record Sides(String fileName, byte[] pdf) {
	}

	@Transactional
	Sides sides(Viewer viewer, SceneId scene, boolean letter, Locale locale) {
		ScenePage page = this.pages.scene(viewer, scene);
		byte[] pdf = this.paper.of("script/sides", viewer.name(), letter,
				new Printed(this.productions.current().title(), page), locale);
		this.events.publishEvent(new SidesMade(scene, page.draft().id()));
		return new Sides("scene-" + page.scene().label().replaceAll("[^\\p{Alnum}-]", "_") + ".pdf", pdf);
	}

}
