package app.closedset.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import app.closedset.breakdown.HeldReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The second reader beside a coordinator's work, at a desk, on a phone and on a phone
 * that runs no script: its progress and its end, a cue of the production's own, a
 * suggestion that it withdraws under a reviewer's eyes, and a draft that is taken back.
 */
@ExtendWith(OutputCaptureExtension.class)
class SecondReaderJourneyTests {

	private static final String SCRIPT = """
			INT. KITCHEN - MORNING #1#

			They look at the clock, and at the stairs.

			EXT. BOATYARD - DAY #2#

			Ben paints a hull. The varnish runs.

			EXT. QUAY - DAWN #3#

			Rain. Ada mends a sail.
			""";

	@TempDir
	private Path folder;

	@Test
	void aDraft_isReadTwice_whileACoordinatorWorks(CapturedOutput log) throws IOException {
		Path chromium = Browser.programOrSkip();
		Path first = Files.writeString(this.folder.resolve("low-water.fountain"), SCRIPT);
		Path second = Files.writeString(this.folder.resolve("low-water-2.fountain"), SCRIPT.replace("Rain.", "Hail."));
		try (Installation installation = Installation.with(HeldReader.class);
				Browser browser = Browser.start(chromium)) {
			new Journey(installation, browser).run(Installation.setupToken(log), first, second);
			assertThat(browser.findings()).isEmpty();
		}
	}

	/**
	 * The steps, in the order of the work.
	 */
	private static final class Journey {

		private static final String READING = "Second reader: 1 of 3 scenes read";

		private static final String BOTH = "Read by both readers";

		private final HeldReader reader;

		private final Visitor office;

		private final Visitor coordinator;

		/** The same coordinator with a phone. */
		private final Visitor phone;

		/** And with one that runs no script. */
		private final Visitor plain;

		private final Beginning beginning;

		private String production = "";

		private List<String> scenes = List.of();

		Journey(Installation installation, Browser browser) {
			String address = installation.address();
			this.reader = installation.bean(HeldReader.class);
			this.office = browser.atTheDesk(address);
			this.coordinator = browser.atTheDesk(address);
			this.phone = browser.withAPhone(address);
			this.plain = browser.withAPhoneWithoutScript(address);
			this.beginning = new Beginning(address, this.office, browser.atTheDesk(address));
		}

		void run(String setupToken, Path first, Path second) {
			this.beginning.installation(setupToken);
			this.production = this.beginning.production();
			this.beginning.importScript(this.production, first);
			this.beginning.invite(this.production, "Coralie Thistledown", "coordinator@example.org", "COORDINATOR");
			this.beginning.choosePassword(this.coordinator, "coordinator@example.org");
			this.beginning.signIn(this.phone, "coordinator@example.org");
			this.beginning.signIn(this.plain, "coordinator@example.org");
			seeItRead();
			addACue();
			decideTooLate();
			takeADraftBack(second);
		}

		/** A page that runs scripts shows the end by itself; without, a link does. */
		private void seeItRead() {
			this.coordinator.open(this.production + "/breakdown");
			waitFor(this.coordinator, READING);
			this.plain.open(this.production + "/breakdown");
			assertThat(this.plain.sees(READING)).isTrue();
			this.reader.goOn();
			waitFor(this.coordinator, BOTH);
			this.plain.follow("Show what is new");
			assertThat(this.plain.sees(BOTH)).isTrue();
			this.coordinator.follow("Go on reading");
			assertThat(this.coordinator.sees("resembles one that a person labelled")).isTrue();
			assertThat(this.coordinator.page().locator("q[lang=fr]").innerText())
				.isEqualTo("Ils regardent l’escalier.");
			this.scenes = this.coordinator.page()
				.locator(".scene-list li a")
				.all()
				.stream()
				.map((link) -> link.getAttribute("href"))
				.toList();
			this.coordinator.follow("Likeliest first");
			assertThat(this.coordinator.sees("a place in it is no suggestion")).isTrue();
			this.phone.open(this.scenes.getFirst());
			assertThat(this.phone.sees("resembles one that a person labelled")).isTrue();
		}

		/** By phone. The rules stop at it at once, whatever the second reader is at. */
		private void addACue() {
			this.phone.open(this.production + "/breakdown/cues");
			assertThat(this.phone.sees("There are no own cues yet")).isTrue();
			this.phone.fill("words", "varnish");
			this.phone.press("Add a cue");
			assertThat(this.phone.sees("Choose what the words stand for")).isTrue();
			this.phone.choose("category", "UNDRESSING");
			this.phone.press("Add a cue");
			assertThat(this.phone.sees("Needs attention: Undressing")).isTrue();
			this.coordinator.open(this.production + "/breakdown/cues");
			this.phone.press("Read the present draft again");
			waitFor(this.phone, READING);
			this.phone.open(this.scenes.get(1));
			assertThat(this.phone.sees("words that this production wants to be shown")).isTrue();
			assertThat(this.phone.sees(READING)).isTrue();
			this.reader.goOn();
			waitFor(this.phone, BOTH);
		}

		/**
		 * The cue goes, and with it what it suggested, while two pages still show it. By
		 * key and without a script, the click is told why, and nothing is stored.
		 */
		private void decideTooLate() {
			this.phone.open(this.production + "/breakdown/cues");
			this.phone.press("Remove: varnish");
			this.phone.press("Read the present draft again");
			this.coordinator.open(this.scenes.get(1));
			this.plain.open(this.scenes.get(1));
			assertThat(this.plain.count("[data-open]")).isEqualTo(1);
			this.reader.goOn();
			waitFor(this.phone, BOTH);
			this.coordinator.key("c");
			this.plain.tap("[data-open] form[action$='/confirmation'] button");
			for (Visitor late : List.of(this.coordinator, this.plain)) {
				assertThat(late.path()).isEqualTo(this.scenes.get(1));
				assertThat(late.page().locator(".flash").innerText())
					.contains("This suggestion was withdrawn meanwhile: the script was read again");
				assertThat(late.count(".review-card")).isZero();
			}
		}

		/** The one before it is read again instead. */
		private void takeADraftBack(Path second) {
			this.beginning.importScript(this.production, second);
			this.coordinator.open(this.production + "/breakdown");
			waitFor(this.coordinator, READING);
			this.office.open(this.production + "/script/drafts");
			this.office.follow("Take back");
			this.office.press("Take this draft back");
			this.reader.goOn();
			this.reader.goOn();
			waitFor(this.coordinator, BOTH);
			this.coordinator.open(this.scenes.get(2));
			assertThat(this.coordinator.sees("Rain. Ada mends a sail.")).isTrue();
		}

		private static void waitFor(Visitor visitor, String words) {
			visitor.page().getByText(words).first().waitFor(new Locator.WaitForOptions().setTimeout(30_000));
		}

	}

}
