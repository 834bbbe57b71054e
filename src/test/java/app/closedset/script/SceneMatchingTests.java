package app.closedset.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

import app.closedset.script.SceneMatching.Evidence;
import app.closedset.script.SceneMatching.Pairing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * How scenes are found again.
 */
class SceneMatchingTests {

	private static final String KISS = "Anna and Paul stand close. They kiss, slowly, until the kettle whistles.";

	private static final String CHASE = "Rain on the road. A van skids round the corner and Marta jumps aside.";

	@Test
	void paragraphId_winsOverNumber() {
		assertThat(found(List.of(scene("a", "1", "INT. BAR - DAY", KISS), scene("b", "2", "INT. BAR - DAY", CHASE)),
				List.of(scene("b", "1", "INT. BAR - DAY", KISS))))
			.containsExactly(1);
	}

	@Test
	void renumberedScript_keepsItsScenes() {
		List<SceneTrace> before = List.of(scene(null, "1", "INT. HOUSE KITCHEN - DAY", KISS),
				scene(null, "2", "INT. HOUSE BEDROOM - DAY", CHASE));
		List<SceneTrace> now = List.of(
				scene(null, "1", "INT. HOUSE HALL - DAY", "A letter lies on the mat, still sealed."),
				scene(null, "2", "INT. HOUSE KITCHEN - DAY", KISS),
				scene(null, "3", "INT. HOUSE BEDROOM - DAY", CHASE));
		assertThat(found(before, now)).containsExactly(-1, 0, 1);
	}

	@Test
	void sameNumberAndHeading_rewrittenBody_isTheSameScene() {
		assertThat(found(List.of(scene(null, "4", "INT. BEDROOM - NIGHT", KISS)),
				List.of(scene(null, "4", "INT. BEDROOM - NIGHT", "Good night."))))
			.containsExactly(0);
	}

	@Test
	void sameNumber_otherHeadingAndBody_isNew() {
		assertThat(found(List.of(scene(null, "4", "INT. BEDROOM - NIGHT", KISS)),
				List.of(scene(null, "4", "EXT. HARBOUR - DAWN", CHASE))))
			.containsExactly(-1);
	}

	@Test
	void renamedPlace_sameBody_isTheSameScene() {
		assertThat(found(List.of(scene(null, null, "INT. BEDROOM - NIGHT", KISS)),
				List.of(scene(null, null, "EXT. ROOFTOP - DUSK", KISS))))
			.containsExactly(0);
	}

	@Test
	void identicalHeadings_areToldApartByTheirBodies() {
		List<SceneTrace> before = List.of(scene(null, null, "INT. BAR - NIGHT", KISS),
				scene(null, null, "INT. BAR - NIGHT", CHASE));
		assertThat(found(before, List.of(scene(null, null, "INT. BAR - NIGHT", CHASE + " She laughs."),
				scene(null, null, "INT. BAR - NIGHT", KISS))))
			.containsExactly(1, 0);
	}

	@Test
	void omissionByNumber_findsItsScene() {
		SceneTrace omitted = SceneTrace.of(null, "2", "OMITTED", List.of(), true);
		assertThat(found(List.of(scene(null, "1", "INT. A - DAY", KISS), scene(null, "2", "INT. B - DAY", CHASE)),
				List.of(omitted)))
			.containsExactly(1);
	}

	@Test
	void scenes_areFoundAtMostOnce() {
		List<SceneTrace> before = List.of(scene(null, "1", "INT. A - DAY", KISS));
		assertThat(found(before, List.of(before.getFirst(), before.getFirst()))).containsExactly(0, -1);
	}

	@Test
	void manyScenes_areAllFoundInAnyOrder() {
		List<SceneTrace> before = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			before.add(scene(null, null, "INT. ROOM " + i + " - DAY",
					"Word" + i + " stands beside thing" + (i * 7) + "."));
		}
		int[] found = found(before, before.reversed());
		for (int i = 0; i < found.length; i++) {
			assertThat(found[i]).isEqualTo(299 - i);
		}
	}

	@Test
	void rewrittenScene_ofTheSameNumberAndPlace_isAskedAboutAndProposed() {
		Pairing pairing = match(List.of(scene(null, "4", "INT. BEDROOM - NIGHT", KISS)),
				List.of(scene(null, "4", "INT. BEDROOM - NIGHT", CHASE)))
			.pairings()
			.getFirst();
		assertThat(pairing.before()).isZero();
		assertThat(pairing.candidates()).containsExactly(0);
	}

	@Test
	void sameNumber_otherHeadingAndBody_isAskedAboutAndProposedAsNew() {
		Pairing pairing = match(List.of(scene(null, "4", "INT. BEDROOM - NIGHT", KISS)),
				List.of(scene(null, "4", "EXT. HARBOUR - DAWN", CHASE)))
			.pairings()
			.getFirst();
		assertThat(pairing.before()).isEqualTo(-1);
		assertThat(pairing.candidates()).containsExactly(0);
	}

	@Test
	void twoScenesThatFitEquallyWell_areAskedAbout() {
		List<SceneTrace> before = List.of(scene(null, null, "INT. BAR - NIGHT", KISS),
				scene(null, null, "INT. BAR - NIGHT", KISS));
		Pairing pairing = match(before, List.of(before.getFirst())).pairings().getFirst();
		assertThat(pairing.candidates()).containsExactly(0, 1);
	}

	@Test
	void clearMatches_areNotAskedAbout() {
		List<SceneTrace> before = List.of(scene(null, "1", "INT. BAR - NIGHT", KISS),
				scene(null, "2", "EXT. ROAD - NIGHT", CHASE));
		List<SceneTrace> now = List.of(scene(null, "1", "INT. BAR - NIGHT", KISS + " He laughs."),
				scene(null, "2", "EXT. ROAD - DUSK", CHASE));
		assertThat(match(before, now).pairings()).extracting(Pairing::candidates).containsExactly(List.of(), List.of());
	}

	@Test
	void decision_winsOverAllEvidence() {
		List<SceneTrace> scenes = List.of(scene("a", "1", "INT. BAR - NIGHT", KISS),
				scene("b", "2", "EXT. ROAD - NIGHT", CHASE));
		SceneMatching.Result result = SceneMatching.match(scenes, scenes, new TreeMap<>(Map.of(0, 1, 1, -1)));
		assertThat(result.pairings()).extracting(Pairing::before).containsExactly(1, -1);
		assertThat(result.pairings()).extracting(Pairing::evidence)
			.containsExactly(Evidence.DECISION, Evidence.DECISION);
	}

	@Test
	void scene_splitInTwo_tellsWhereThePartCameFrom() {
		List<SceneTrace> before = List.of(scene(null, "7", "INT. HOUSE - NIGHT", KISS + " " + CHASE));
		List<SceneTrace> now = List.of(scene(null, "7", "INT. HOUSE - NIGHT", KISS),
				scene(null, "7A", "EXT. DRIVE - CONTINUOUS", CHASE));
		assertThat(match(before, now).pairings()).extracting(Pairing::before, Pairing::source)
			.containsExactly(tuple(0, -1), tuple(-1, 0));
	}

	@Test
	void scene_mergedIntoAnother_isKnownByWhatTookItIn() {
		List<SceneTrace> before = List.of(scene(null, "7", "INT. HOUSE - NIGHT", KISS),
				scene(null, "8", "EXT. DRIVE - NIGHT", CHASE));
		List<SceneTrace> now = List.of(scene(null, "7", "INT. HOUSE - NIGHT", KISS + " " + CHASE));
		SceneMatching.Result result = match(before, now);
		assertThat(result.pairings()).extracting(Pairing::before).containsExactly(0);
		assertThat(result.holders()).containsExactly(Map.entry(1, 0));
	}

	/** Random scripts, each matched with itself and with itself shuffled. */
	@ParameterizedTest
	@ValueSource(longs = { 3, 14, 159, 2653, 58979 })
	void script_matchedWithItselfInAnyOrder_keepsEveryIdentityWithoutAQuestion(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 40; round++) {
			List<SceneTrace> before = script(random, 1 + random.nextInt(60));
			List<Integer> order = new ArrayList<>(IntStream.range(0, before.size()).boxed().toList());
			assertThat(match(before, before).pairings()).as("seed %d", seed)
				.extracting(Pairing::before)
				.containsExactlyElementsOf(order);
			Collections.shuffle(order, random);
			List<Pairing> shuffled = match(before, order.stream().map(before::get).toList()).pairings();
			assertThat(shuffled).as("seed %d", seed).extracting(Pairing::before).containsExactlyElementsOf(order);
			assertThat(shuffled).as("seed %d", seed).noneMatch(Pairing::doubtful);
		}
	}

	/** Random changes: whatever comes out, nobody is found twice. */
	@ParameterizedTest
	@ValueSource(longs = { 2, 71, 828 })
	void matching_ofAnyTwoScripts_findsEachSceneAtMostOnce(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 60; round++) {
			List<SceneTrace> before = script(random, random.nextInt(40));
			List<SceneTrace> now = new ArrayList<>(script(random, random.nextInt(20)));
			before.stream().filter((one) -> random.nextBoolean()).forEach(now::add);
			Collections.shuffle(now, random);
			SceneMatching.Result result = match(before, now);
			List<Integer> found = result.pairings().stream().map(Pairing::before).filter((one) -> one >= 0).toList();
			assertThat(found).as("seed %d", seed).doesNotHaveDuplicates();
			assertThat(result.holders().keySet()).as("seed %d", seed).noneMatch(found::contains);
		}
	}

	/** Scenes that differ in their words; some share numbers, some have none. */
	private static List<SceneTrace> script(Random random, int length) {
		List<SceneTrace> scenes = new ArrayList<>();
		for (int i = 0; i < length; i++) {
			String number = random.nextInt(4) == 0 ? null : Integer.toString(1 + random.nextInt(50));
			StringBuilder body = new StringBuilder("scene" + i + "x" + random.nextInt(1000));
			for (int words = random.nextInt(30); words > 0; words--) {
				body.append(" w").append(random.nextInt(80));
			}
			scenes.add(scene(null, number, "INT. ROOM " + random.nextInt(6) + " - DAY", body.toString()));
		}
		return scenes;
	}

	private static int[] found(List<SceneTrace> before, List<SceneTrace> now) {
		return match(before, now).pairings().stream().mapToInt(Pairing::before).toArray();
	}

	private static SceneMatching.Result match(List<SceneTrace> before, List<SceneTrace> now) {
		return SceneMatching.match(before, now);
	}

	private static SceneTrace scene(@Nullable String paragraph, @Nullable String number, String heading, String body) {
		return SceneTrace.of(paragraph, number, heading, List.of(body), false);
	}

}
