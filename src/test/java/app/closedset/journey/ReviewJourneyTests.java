package app.closedset.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A breakdown from the first suggestion to its end: by one coordinator who uses keys
 * alone and another who touches a phone, at the same scenes; on a phone that runs no
 * script; with a director's second look.
 */
@ExtendWith(OutputCaptureExtension.class)
class ReviewJourneyTests {

	/** Two scenes in which something is found, and three in which nothing is. */
	private static final String SCRIPT = """
			INT. KITCHEN - MORNING #1#

			Ada puts the kettle on. She kisses Ben on the mouth, slowly.

			BEN
			The tide will not wait.

			He unbuttons his shirt and takes it off.

			INT. HARBOUR OFFICE - DAY #2#

			Ada counts the nets and writes the number down.

			INT. BEDROOM - NIGHT #3#

			Ben kisses her neck.

			Ada lets her robe fall. She is naked.

			EXT. QUAY - DAWN #4#

			Rain. Ben mends a sail.

			EXT. BOATYARD - DAY #5#

			Ben paints a hull.
			""";

	@TempDir
	private Path folder;

	@Test
	void aBreakdown_isReviewedByKeyByTouchAndWithoutScriptUntilItIsComplete(CapturedOutput log) throws IOException {
		Path chromium = Browser.programOrSkip();
		Path script = Files.writeString(this.folder.resolve("low-water.fountain"), SCRIPT);
		try (Installation installation = Installation.start(); Browser browser = Browser.start(chromium)) {
			new Journey(installation.address(), browser).run(Installation.setupToken(log), script);
			assertThat(browser.findings()).isEmpty();
		}
	}

	/**
	 * The steps, in the order of the work.
	 */
	private static final class Journey {

		private final Visitor office;

		private final Visitor coordinator;

		/** A second coordinator, with a phone. */
		private final Visitor colleague;

		/** The same with another phone, one that runs no script. */
		private final Visitor plain;

		private final Visitor director;

		private final Beginning beginning;

		private String production = "";

		/** The paths of the scenes' reviews, in script order. */
		private List<String> scenes = List.of();

		Journey(String address, Browser browser) {
			this.office = browser.atTheDesk(address);
			this.coordinator = browser.atTheDesk(address);
			this.colleague = browser.withAPhone(address);
			this.plain = browser.withAPhoneWithoutScript(address);
			this.director = browser.atTheDesk(address);
			this.beginning = new Beginning(address, this.office, browser.atTheDesk(address));
		}

		void run(String setupToken, Path script) {
			this.beginning.installation(setupToken);
			this.production = this.beginning.production();
			this.beginning.importScript(this.production, script);
			this.beginning.invite(this.production, "Coralie Thistledown", "coordinator@example.org", "COORDINATOR");
			this.beginning.invite(this.production, "Wilhelmina Fernsby", "colleague@example.org", "COORDINATOR");
			this.beginning.invite(this.production, "Delphine Marchbanks", "director@example.org", "DIRECTOR");
			this.beginning.choosePassword(this.coordinator, "coordinator@example.org");
			this.beginning.choosePassword(this.colleague, "colleague@example.org");
			this.beginning.signIn(this.plain, "colleague@example.org");
			this.beginning.choosePassword(this.director, "director@example.org");
			begin();
			decideByKey();
			decideTogether();
			decideByTouch();
			decideWithoutScript();
			lookTwice();
			readEverything();
		}

		private void begin() {
			this.coordinator.open(this.production + "/breakdown");
			assertThat(this.coordinator.sees("The breakdown is not complete yet")).isTrue();
			assertThat(this.coordinator.sees("The second reader is switched off in this installation")).isTrue();
			this.coordinator.follow("Go on reading");
			this.scenes = this.coordinator.page()
				.locator(".scene-list li a")
				.all()
				.stream()
				.map((link) -> link.getAttribute("href"))
				.toList();
			assertThat(this.scenes).hasSize(5);
			assertThat(this.coordinator.path()).isEqualTo(this.scenes.getFirst());
		}

		/**
		 * Walked, confirmed, dismissed, undone, put into another category, added and
		 * read, without a pointer.
		 */
		private void decideByKey() {
			String first = inView(this.coordinator);
			this.coordinator.page().keyboard().press("n");
			assertThat(inView(this.coordinator)).isNotEqualTo(first);
			this.coordinator.page().keyboard().press("p");
			assertThat(inView(this.coordinator)).isEqualTo(first);
			int open = this.coordinator.count("[data-open]");
			this.coordinator.key("d");
			assertThat(this.coordinator.count("[data-open]")).isEqualTo(open - 1);
			this.coordinator.key("z");
			assertThat(this.coordinator.count("[data-open]")).isEqualTo(open);
			this.coordinator.key("Shift+B");
			assertThat(categories(this.coordinator)).contains("Birth or medical");
			while (this.coordinator.count("[data-open]") > 0) {
				this.coordinator.key("c");
			}
			this.coordinator.page().locator("#line-1 .pick").focus();
			this.coordinator.page().keyboard().press("Space");
			this.coordinator.page().keyboard().press("Escape");
			this.coordinator.key("Shift+F");
			assertThat(categories(this.coordinator)).contains("Birth or medical", "Familial intimacy");
			this.coordinator.page().keyboard().press("?");
			assertThat(this.coordinator.sees("Mark as read and go on")).isTrue();
			assertThat(this.coordinator.sees("0 of 5 read")).isTrue();
			this.coordinator.key("r");
			assertThat(this.coordinator.sees("1 of 5 read")).isTrue();
			assertThat(this.coordinator.path()).isEqualTo(this.scenes.get(1));
			this.coordinator.key("k");
			assertThat(this.coordinator.path()).isEqualTo(this.scenes.get(2));
			this.coordinator.key("j");
			assertThat(this.coordinator.path()).isEqualTo(this.scenes.get(1));
		}

		/**
		 * Two coordinators have the same scene open. What they decide about different
		 * suggestions is kept; who comes second at the same one sees what the first
		 * decided.
		 */
		private void decideTogether() {
			String bedroom = this.scenes.get(2);
			this.coordinator.open(bedroom);
			this.colleague.open(bedroom);
			String theirs = this.colleague.page().locator("[data-open]").last().getAttribute("id");
			this.coordinator.key("c");
			this.colleague.tap("#" + theirs + " form[action$='/dismissal'] button");
			assertThat(this.colleague.count("[data-open]")).isEqualTo(this.coordinator.count("[data-open]") - 1);
			this.coordinator.open(bedroom);
			assertThat(this.coordinator.sees("Dismissed (1)")).isTrue();
			String same = inView(this.coordinator);
			this.coordinator.key("c");
			this.colleague.tap("#" + same + " form[action$='/dismissal'] button");
			assertThat(this.colleague.sees("Decided by a colleague a moment ago")).isTrue();
			assertThat(this.colleague.page().locator("#" + same).innerText()).contains("Confirmed",
					"Coralie Thistledown");
		}

		/** The dismissal undone, confirmed after all, a line marked and read. */
		private void decideByTouch() {
			String bedroom = this.scenes.get(2);
			this.colleague.open(bedroom);
			this.colleague.page().locator("summary:has-text('Dismissed (1)')").tap();
			int open = this.colleague.count("[data-open]");
			this.colleague.tap("form[action$='/restoration'] button");
			assertThat(this.colleague.count("[data-open]")).isEqualTo(open + 1);
			while (this.colleague.count("[data-open]") > 0) {
				this.colleague.tap("[data-open] form[action$='/confirmation'] button");
			}
			this.colleague.page().locator("#line-1 .pick").tap();
			assertThat(this.colleague.sees("Lines selected: 1")).isTrue();
			this.colleague.choose("category", "INTIMATE_TOUCH");
			this.colleague.tap("#add-flag button[type=submit]");
			assertThat(categories(this.colleague)).contains("Intimate touch");
			this.colleague.tap("form.read-act button");
			assertThat(this.colleague.path()).isEqualTo(this.scenes.get(3));
			assertThat(this.colleague.sees("1 of 5 read")).isTrue();
		}

		/** By a coordinator for whom nothing was suggested. */
		private void decideWithoutScript() {
			this.plain.open(this.scenes.get(3));
			this.plain.tap("#add-flag button[type=submit]");
			assertThat(this.plain.sees("Choose a category")).isTrue();
			this.plain.page().locator("#line-1 .pick").check();
			this.plain.choose("category", "HYPER_EXPOSURE");
			this.plain.tap("#add-flag button[type=submit]");
			assertThat(categories(this.plain)).containsExactly("Hyper-exposure");
			this.plain.page().locator("select[data-category]").selectOption("PSYCHOLOGICAL_VIOLENCE");
			this.plain.tap(".recategorise button");
			assertThat(categories(this.plain)).containsExactly("Psychological violence");
			this.plain.tap("form[action$='/dismissal'] button");
			assertThat(categories(this.plain)).isEmpty();
			this.plain.press("Undo the dismissal");
			assertThat(categories(this.plain)).containsExactly("Psychological violence");
			this.plain.tap("form[action$='/dismissal'] button");
			this.plain.press("Read, nothing to flag");
			assertThat(this.plain.sees("2 of 5 read")).isTrue();
			this.plain.open(this.scenes.get(3));
			this.plain.press("Not read after all");
			assertThat(this.plain.sees("1 of 5 read")).isTrue();
		}

		/** Asked of the director, who finds it among what waits for her. */
		private void lookTwice() {
			this.coordinator.open(this.scenes.get(4));
			this.coordinator.page().locator("summary:has-text('Ask a colleague for a second look')").click();
			this.coordinator.page()
				.locator("#colleague")
				.selectOption(new SelectOption().setLabel("Delphine Marchbanks"));
			this.coordinator.press("Ask");
			assertThat(this.coordinator.sees("Write a sentence")).isTrue();
			this.coordinator.fill("note", "Is he alone in this scene?");
			this.coordinator.press("Ask");
			assertThat(this.coordinator.sees("Delphine Marchbanks has not answered yet")).isTrue();
			this.director.open(this.production);
			this.director.follow("Look");
			assertThat(this.director.sees("Is he alone in this scene?")).isTrue();
			this.director.fill("words", "He is, until the very end.");
			this.director.press("Answer");
			this.coordinator.open(this.scenes.get(4));
			assertThat(this.coordinator.sees("He is, until the very end.")).isTrue();
		}

		/** Complete once one person has read every scene, those without a flag too. */
		private void readEverything() {
			this.coordinator.open(this.production + "/breakdown");
			assertThat(
					this.coordinator.sees("You have read 1 of 5 scenes of this draft; none with something to decide"))
				.isTrue();
			assertThat(this.coordinator.sees("The breakdown is not complete yet")).isTrue();
			this.coordinator.follow("Go on reading");
			for (int place = 1; place < this.scenes.size(); place++) {
				assertThat(this.coordinator.path()).isEqualTo(this.scenes.get(place));
				this.coordinator.key("r");
			}
			this.coordinator.open(this.production + "/breakdown");
			assertThat(this.coordinator.sees("The breakdown is complete")).isTrue();
		}

		private static String inView(Visitor visitor) {
			return visitor.page().locator(".review-card.current").getAttribute("id");
		}

		private static List<String> categories(Visitor visitor) {
			return visitor.page()
				.locator(".review-card")
				.filter(new Locator.FilterOptions().setVisible(true))
				.locator("strong")
				.allInnerTexts();
		}

	}

}
