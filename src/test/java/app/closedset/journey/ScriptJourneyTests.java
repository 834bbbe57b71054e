package app.closedset.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A script from its first file to its second draft: preview, corrected heading, names put
 * together, a doubtful scene decided, comparison, and the import taken back. At a desk,
 * and on a phone that runs no script.
 */
@ExtendWith(OutputCaptureExtension.class)
class ScriptJourneyTests {

	private static final String WHITE = """
			INT. HOUSE - DAY #1#

			Anna enters.

			The landing, later

			MARTA
			Hello.

			EXT. STREET - NIGHT #2#

			Rain. Paul runs.

			MARTHA
			Wait.

			INT. BEDROOM - NIGHT #4#

			Anna and Paul read old letters to each other until the lamp burns low.
			""";

	private static final String BLUE = """
			INT. HOUSE - DAY #1#

			Anna enters, wet.

			INT. BEDROOM - NIGHT #4#

			MARTHA
			Good night.
			""";

	@TempDir
	private Path folder;

	@Test
	void aScript_isImportedCorrectedRevisedComparedAndTakenBack(CapturedOutput log) throws IOException {
		Path chromium = Browser.programOrSkip();
		try (Installation installation = Installation.start(); Browser browser = Browser.start(chromium)) {
			Visitor desk = browser.atTheDesk(installation.address());
			Beginning beginning = new Beginning(installation.address(), desk,
					browser.atTheDesk(installation.address()));
			beginning.installation(Installation.setupToken(log));
			String script = beginning.production() + "/script";
			importWhite(desk, script);
			Visitor phone = browser.withAPhoneWithoutScript(installation.address());
			beginning.signIn(phone, "office@example.org");
			importBlue(phone, script);
			compare(desk, script);
			takeBack(phone, script);
			assertThat(browser.findings()).isEmpty();
		}
	}

	private void importWhite(Visitor desk, String script) throws IOException {
		desk.open(script + "/imports/new");
		desk.upload("file", file("white.fountain", WHITE));
		desk.press("Read this file");
		desk.pressAt("a[aria-label='Correct scene 1']");
		desk.pressAt(".row:has-text('The landing, later') button[value=HEADING]");
		assertThat(desk.sees("The landing, later")).isTrue();
		desk.follow("Back to the preview");
		desk.page().getByLabel("MARTHA").selectOption("MARTA");
		desk.press("Keep these names");
		desk.fill("name", "White draft");
		desk.press("Store this draft");
		assertThat(told(desk)).contains("The draft is stored: 4 scenes");
		desk.open(script);
		assertThat(desk.sees("MARTA")).isTrue();
		assertThat(desk.sees("MARTHA")).isFalse();
	}

	private void importBlue(Visitor phone, String script) throws IOException {
		phone.open(script + "/imports/new");
		phone.upload("file", file("blue.fountain", BLUE));
		phone.press("Read this file");
		assertThat(phone.sees("Which scene is which")).isTrue();
		assertThat(phone.sees("carried over from the draft before")).isTrue();
		phone.fill("name", "Blue draft");
		phone.press("Store this draft");
		assertThat(phone.sees("Nothing was stored")).isTrue();
		phone.press("Keep these answers");
		assertThat(phone.sees("Your answers about scenes are kept")).isTrue();
		phone.fill("name", "Blue draft");
		phone.press("Store this draft");
		assertThat(told(phone)).contains("The draft is stored: 2 scenes");
	}

	private static void compare(Visitor desk, String script) {
		desk.open(script + "/comparison");
		assertThat(desk.page().locator("ins").allInnerTexts()).contains(", wet");
		assertThat(desk.sees("Flags and riders that this touches")).isTrue();
		desk.pressAt("form.filter button[type=submit]");
		desk.open(script);
		desk.follow("Read the script");
		assertThat(desk.count(".scene .line .mark")).isPositive();
		desk.page().keyboard().press("k");
		desk.page().keyboard().press("k");
		assertThat(desk.page().url()).endsWith("#s2");
		desk.page().keyboard().press("j");
		assertThat(desk.page().url()).endsWith("#s1");
		desk.pressAt("#s1 .heading a.words");
		assertThat(desk.count(".line .mark")).isEqualTo(1);
		String first = desk.path();
		desk.page().keyboard().press("k");
		desk.page().waitForURL((url) -> !url.contains(first));
	}

	private static void takeBack(Visitor phone, String script) {
		phone.open(script + "/drafts");
		phone.follow("Blue draft");
		assertThat(phone.sees("Anna enters, wet.")).isTrue();
		phone.open(script + "/drafts");
		phone.follow("Take back");
		phone.press("Take this draft back");
		assertThat(told(phone)).contains("The draft was taken back.");
		phone.open(script);
		assertThat(phone.sees("White draft")).isTrue();
	}

	/** What the page says of the step before it. */
	private static String told(Visitor visitor) {
		return visitor.page().locator(".flash").innerText();
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text);
	}

}
