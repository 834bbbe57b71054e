package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import app.closedset.breakdown.detection.ScriptScene.Kind;
import app.closedset.breakdown.detection.ScriptScene.Line;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Long scenes are weighed in parts that lose nothing.
 */
class StretchesTests {

	private static final String TEN_WORDS = "The lamp swings over the bench and the two chairs.";

	@Test
	void shortScene_isReadAtOnce() {
		ScriptScene scene = scene(12);
		assertThat(Stretches.of(scene)).containsExactly(scene);
	}

	@Test
	void longScene_isParted_andKeepsEveryLineInOrder() {
		ScriptScene scene = scene(60);
		List<ScriptScene> stretches = Stretches.of(scene);
		assertThat(stretches).hasSizeGreaterThan(5);
		assertThat(stretches.stream().flatMap((stretch) -> stretch.lines().stream())).isEqualTo(scene.lines());
		assertThat(stretches).allSatisfy((stretch) -> assertThat(stretch.heading()).isEqualTo(scene.heading()));
	}

	@Test
	void speech_staysWithItsName() {
		List<Line> lines = new ArrayList<>();
		for (int ordinal = 1; ordinal < 60; ordinal += 2) {
			lines.add(new Line(ordinal, Kind.CUE, "NELL"));
			lines.add(new Line(ordinal + 1, Kind.DIALOGUE, TEN_WORDS));
		}
		assertThat(Stretches.of(new ScriptScene("INT. SHED - DAY", lines, false))).hasSizeGreaterThan(2)
			.allSatisfy((stretch) -> assertThat(stretch.lines().getFirst().kind()).isEqualTo(Kind.CUE));
	}

	@Test
	void oneStretch_isAsLikelyAsItself() {
		assertThat(Stretches.together(List.of(0.3))).isCloseTo(0.3, within(1e-9));
	}

	@Test
	void manyStretches_needMoreEach_butOneThatIsSureIsEnough() {
		assertThat(Stretches.together(List.of(0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2))).isLessThan(0.2);
		assertThat(Stretches.together(List.of(0.05, 0.05, 0.99, 0.05, 0.05, 0.05))).isGreaterThan(0.9);
	}

	private static ScriptScene scene(int lines) {
		return new ScriptScene("INT. SHED - DAY",
				IntStream.rangeClosed(1, lines)
					.mapToObj((ordinal) -> new Line(ordinal, Kind.ACTION, TEN_WORDS))
					.toList(),
				false);
	}

}
