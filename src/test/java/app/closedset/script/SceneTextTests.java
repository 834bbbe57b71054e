package app.closedset.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import app.closedset.core.DraftId;
import app.closedset.core.SceneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When two texts of a scene have the same wording.
 */
class SceneTextTests {

	/**
	 * Letters and spaces of every kind that scripts have, and accents apart from them.
	 */
	private static final int[] SIGNS = "aÉœ.’“–…  \t\n\u00a0\u2009\u2028\u202f\u0301\u0327\u1e9b\u212b\ud55c\u2011"
		.codePoints()
		.toArray();

	@Test
	void scenes_thatDifferInSpaceAndCaseOfTheHeading_areWordedTheSame() {
		assertSame(text("INT. CAFÉ - DAY", "She  waits.", "He\u00a0comes."),
				text("Int. Cafe\u0301  - Day", "She waits. ", "He comes."), true);
	}

	@Test
	void scenes_thatDifferInAWordALineOrTheHeading_areNot() {
		SceneText text = text("INT. ROOM - DAY", "She waits.", "He comes.");
		assertSame(text, text("INT. ROOM - DAY", "She waits.", "He goes."), false);
		assertSame(text, text("INT. ROOM - DAY", "She waits."), false);
		assertSame(text, text("INT. ROOM - DAY", "She waits. He comes."), false);
		assertSame(text, text("INT. ROOM - NIGHT", "She waits.", "He comes."), false);
		assertSame(text, text("INT. ROOM - DAY", "He comes.", "She waits."), false);
	}

	@ParameterizedTest
	@ValueSource(longs = { 3, 47, 911 })
	void folding_ofAnyText_leavesOneKindOfSpaceAndComposedLetters(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 2000; round++) {
			int[] signs = random.ints(random.nextInt(8), 0, SIGNS.length).map((at) -> SIGNS[at]).toArray();
			String text = new String(signs, 0, signs.length);
			assertThat(SceneText.folded(text)).as("seed %d", seed)
				.isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip());
		}
	}

	/** The fingerprint, which lasts, says the same. */
	private static void assertSame(SceneText one, SceneText other, boolean same) {
		assertThat(one.isWordedAs(other)).isEqualTo(same);
		assertThat(one.fingerprint(List.of()).equals(other.fingerprint(List.of()))).isEqualTo(same);
	}

	private static SceneText text(String heading, String... lines) {
		List<SceneText.Line> all = new ArrayList<>();
		for (String line : lines) {
			all.add(new SceneText.Line(all.size() + 1, SceneText.Kind.ACTION, line, 1, false));
		}
		return new SceneText(SceneId.next(), DraftId.next(), "1", heading, all);
	}

}
