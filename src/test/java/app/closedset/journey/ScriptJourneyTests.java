package app.closedset.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
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

	private static final String PASSWORD = "lantern slipway marrow";

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

			MARTA
			Good night.
			""";

	@TempDir
	private Path folder;

	@Test
	void aScript_isImportedCorrectedRevisedComparedAndTakenBack(CapturedOutput log) throws IOException {
		Optional<Path> chromium = Browser.program();
		if (chromium.isEmpty()) {
			System.out.println("SKIPPED: no Chromium on this machine, so no browser test ran.");
		}
		Assumptions.assumeTrue(chromium.isPresent(), "no Chromium");
		try (Installation installation = Installation.start(); Browser browser = Browser.start(chromium.get())) {
			Visitor desk = browser.atTheDesk(installation.address());
			found(desk, Installation.setupToken(log));
			String script = production(desk) + "/script";
			importWhite(desk, script);
			Visitor phone = browser.withAPhoneWithoutScript(installation.address());
			signIn(phone);
			importBlue(phone, script);
			compare(desk, script);
			takeBack(phone, script);
			assertThat(browser.findings()).isEmpty();
		}
	}

	private static void found(Visitor desk, String token) {
		desk.open("/setup");
		desk.fill("token", token);
		desk.fill("name", "Odile Brambleworth");
		desk.fill("email", "office@example.org");
		desk.fill("password", PASSWORD);
		desk.press("Make the first account");
		signIn(desk);
	}

	private static void signIn(Visitor visitor) {
		visitor.open("/sign-in");
		visitor.fill("email", "office@example.org");
		visitor.fill("password", PASSWORD);
		visitor.press("Sign in");
	}

	private static String production(Visitor desk) {
		desk.open("/productions/new");
		desk.fill("title", "Low Water");
		desk.choose("kind", "FEATURE_FILM");
		desk.fill("company", "Slipway Pictures");
		desk.fill("zone", "Europe/London");
		desk.tick("languages", "en");
		desk.tick("agreements", "sag-aftra");
		desk.pressAt("main form button[type=submit]");
		Matcher path = Pattern.compile("/productions/[0-9a-f-]{36}").matcher(desk.path());
		assertThat(path.find()).as(desk.path()).isTrue();
		return path.group();
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
		assertThat(desk.count(".line.marked")).isEqualTo(1);
		String first = desk.path();
		desk.page().keyboard().press("k");
		desk.page().waitForURL((url) -> !url.contains(first));
	}

	private static void takeBack(Visitor phone, String script) {
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
