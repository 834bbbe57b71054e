package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
	void scene_isAsLikelyAsItsStrongestStretch() {
		List<SortedMap<String, Double>> stretches = List.of(signs(0.1), signs(0.8), signs(0.3));
		assertThat(Stretches.strongest(stretches, (signs) -> signs.get("kiss"))).isEqualTo(0.8);
	}

	@Test
	void scriptOfLongScenes_hasFewerThatNeedAttention_thanOneOfShortScenes() {
		assertThat(Stretches.scarcity(List.of(scene(4), scene(6)))).isEqualTo(1);
		assertThat(Stretches.scarcity(List.of(scene(12), scene(12)))).isCloseTo(2.64, within(0.01));
		assertThat(Stretches.scarcity(List.of())).isEqualTo(1);
	}

	private static SortedMap<String, Double> signs(double value) {
		return new TreeMap<>(Map.of("kiss", value));
	}

	private static ScriptScene scene(int lines) {
		return new ScriptScene("INT. SHED - DAY",
				IntStream.rangeClosed(1, lines)
					.mapToObj((ordinal) -> new Line(ordinal, Kind.ACTION, TEN_WORDS))
					.toList(),
				false);
	}

}
