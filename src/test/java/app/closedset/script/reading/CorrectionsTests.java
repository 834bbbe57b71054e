package app.closedset.script.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import app.closedset.script.reading.Correction.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Headings as people correct them.
 */
class CorrectionsTests {

	private static final Screenplay READ = read("""
			INT. HOUSE - DAY #1#

			Anna enters.

			LATER IN THE HALL

			ANNA
			Hello.

			EXT. STREET - NIGHT #2#

			Rain. Paul runs. ANNA looks up.
			""");

	@Test
	void paragraph_saidToBeAHeading_beginsAScene() {
		Screenplay corrected = Corrections.apply(READ, List.of(new Correction(Kind.HEADING, 5, 1)));
		assertThat(corrected.scenes()).extracting(ScriptScene::heading)
			.containsExactly("INT. HOUSE - DAY", "LATER IN THE HALL", "EXT. STREET - NIGHT");
		assertThat(corrected.scenes().get(1).speaking()).containsExactly("ANNA");
		assertThat(corrected.scenes().get(0).speaking()).isEmpty();
		assertThat(corrected.scenes().get(2)).isSameAs(READ.scenes().get(1));
	}

	@Test
	void heading_saidToBeNone_isALineOfTheSceneBefore() {
		Screenplay corrected = Corrections.apply(READ, List.of(new Correction(Kind.NO_HEADING, 10, 1)));
		assertThat(corrected.scenes()).hasSize(1);
		assertThat(corrected.scenes().getFirst().elements()).extracting(ScriptElement::text)
			.endsWith("2 EXT. STREET - NIGHT", "Rain. Paul runs. ANNA looks up.");
	}

	@Test
	void scene_split_goesOnUnderTheSameHeadingWithoutANumber() {
		Screenplay corrected = Corrections.apply(READ, List.of(new Correction(Kind.SPLIT, 5, 1)));
		assertThat(corrected.scenes()).extracting(ScriptScene::number).containsExactly("1", null, "2");
		assertThat(corrected.scenes().get(1).heading()).isEqualTo("INT. HOUSE - DAY");
	}

	@Test
	void lastScene_cannotBeTakenAway() {
		Screenplay corrected = Corrections.apply(READ,
				List.of(new Correction(Kind.JOIN, 10, 1), new Correction(Kind.JOIN, 1, 1)));
		assertThat(corrected.scenes()).hasSize(1);
	}

	@Test
	void correction_takenBack_leavesWhatWasRead() {
		assertThat(Corrections.apply(READ, List.of())).isSameAs(READ);
		assertThat(Corrections.apply(READ, List.of(new Correction(Kind.SPLIT, 999, 1)))).isEqualTo(READ);
	}

	/** Whatever is said, every word of the file stays, in its order. */
	@ParameterizedTest
	@ValueSource(longs = { 5, 77, 4242 })
	void corrections_ofAnyKind_loseNoWord(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 300; round++) {
			List<Correction> said = new ArrayList<>();
			for (int i = random.nextInt(6); i >= 0; i--) {
				Kind kind = List.of(Kind.HEADING, Kind.NO_HEADING, Kind.JOIN).get(random.nextInt(3));
				said.add(new Correction(kind, 1 + random.nextInt(12), 1));
			}
			Screenplay corrected = Corrections.apply(READ, said);
			assertThat(words(corrected)).as("seed %d, %s", seed, said).isEqualTo(words(READ));
			assertThat(corrected.scenes()).isNotEmpty();
		}
	}

	private static String words(Screenplay screenplay) {
		List<String> words = new ArrayList<>();
		screenplay.opening().forEach((element) -> words.add(element.text()));
		for (ScriptScene scene : screenplay.scenes()) {
			words.add(((scene.number() != null) ? scene.number() + " " : "") + scene.heading());
			scene.elements().forEach((element) -> words.add(element.text()));
		}
		return words.stream().collect(Collectors.joining(" "));
	}

	private static Screenplay read(String text) {
		return (Screenplay) ScreenplayReader.read(text.getBytes(StandardCharsets.UTF_8));
	}

}
