package app.closedset.script;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScreenplayReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which names probably mean the same person.
 */
class CharacterNamesTests {

	@ParameterizedTest
	@CsvSource({ "McCLANE, MCCLANE (V.O.)", "ÉLISE, ELISE", "DR. SMITH, DR SMITH", "MARTA, MARTHA", "NELL, NELL MARLOW",
			"MARLOW, NELL MARLOW", "ANNA'S, ANNA" })
	void otherSpelling_isProbablyTheSame(String one, String other) {
		assertThat(CharacterNames.probablyTheSame(List.of(one, other))).containsOnlyKeys(one, other);
	}

	@ParameterizedTest
	@CsvSource({ "WALKER 1, WALKER 2", "ANN, DAN", "NELL, IMRAN", "POPPY, MARLOW", "OLD, OLDER" })
	void otherPeople_areNot(String one, String other) {
		assertThat(CharacterNames.probablyTheSame(List.of(one, other))).isEmpty();
	}

	@Test
	void names_putTogetherAndTakenOut_areSoInEveryList() {
		Screenplay read = (Screenplay) ScreenplayReader
			.read("INT. A - DAY\n\nMARTHA waits.\n\nMARTA\nYes.\n\nSENTRY\nNo.\n\nINT. B - DAY\n\nMARTHA\nNo.\n"
				.getBytes(StandardCharsets.UTF_8));
		assertThat(CharacterNames.of(read)).contains("MARTA", "SENTRY", "MARTHA");
		Screenplay called = CharacterNames.apply(read, new CalledNames(Map.of("MARTHA", "MARTA", "SENTRY", "")));
		assertThat(called.speaking()).containsExactly("MARTA");
		assertThat(called.scenes()).allSatisfy((scene) -> assertThat(scene.speaking()).containsExactly("MARTA"));
		assertThat(called.scenes()).allSatisfy((scene) -> assertThat(scene.named()).isEmpty());
		assertThat(called.scenes().getFirst().elements()).isEqualTo(read.scenes().getFirst().elements());
	}

	@Test
	void reading_stored_isTheSameWhenItIsReadAgain() {
		for (String file : List.of("fountain/01-headings.fountain", "fountain/02-dialogue.fountain",
				"fountain/06-fr-conventions.txt", "fountain/rev-blue.fountain")) {
			Screenplay read = (Screenplay) ScreenplayReader.read(app.closedset.script.reading.ScriptFiles.bytes(file));
			assertThat(StoredReading.read(StoredReading.write(read))).as(file).contains(read);
		}
	}

}
