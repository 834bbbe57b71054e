package app.closedset.script;

import java.util.ArrayList;
import java.util.List;

import app.closedset.script.SceneMatching.Trace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How scenes are found again.
 */
class SceneMatchingTests {

	private static final String KISS = "Anna and Paul stand close. They kiss, slowly, until the kettle whistles.";

	private static final String CHASE = "Rain on the road. A van skids round the corner and Marta jumps aside.";

	@Test
	void paragraphId_winsOverNumber() {
		assertThat(SceneMatching.match(
				List.of(scene("a", "1", "INT. BAR - DAY", KISS), scene("b", "2", "INT. BAR - DAY", CHASE)),
				List.of(scene("b", "1", "INT. BAR - DAY", KISS))))
			.containsExactly(1);
	}

	@Test
	void renumberedScript_keepsItsScenes() {
		List<Trace> before = List.of(scene(null, "1", "INT. HOUSE KITCHEN - DAY", KISS),
				scene(null, "2", "INT. HOUSE BEDROOM - DAY", CHASE));
		List<Trace> now = List.of(scene(null, "1", "INT. HOUSE HALL - DAY", "A letter lies on the mat, still sealed."),
				scene(null, "2", "INT. HOUSE KITCHEN - DAY", KISS),
				scene(null, "3", "INT. HOUSE BEDROOM - DAY", CHASE));
		assertThat(SceneMatching.match(before, now)).containsExactly(-1, 0, 1);
	}

	@Test
	void sameNumberAndHeading_rewrittenBody_isTheSameScene() {
		assertThat(SceneMatching.match(List.of(scene(null, "4", "INT. BEDROOM - NIGHT", KISS)),
				List.of(scene(null, "4", "INT. BEDROOM - NIGHT", "Good night."))))
			.containsExactly(0);
	}

	@Test
	void sameNumber_otherHeadingAndBody_isNew() {
		assertThat(SceneMatching.match(List.of(scene(null, "4", "INT. BEDROOM - NIGHT", KISS)),
				List.of(scene(null, "4", "EXT. HARBOUR - DAWN", CHASE))))
			.containsExactly(-1);
	}

	@Test
	void renamedPlace_sameBody_isTheSameScene() {
		assertThat(SceneMatching.match(List.of(scene(null, null, "INT. BEDROOM - NIGHT", KISS)),
				List.of(scene(null, null, "EXT. ROOFTOP - DUSK", KISS))))
			.containsExactly(0);
	}

	@Test
	void identicalHeadings_areToldApartByTheirBodies() {
		List<Trace> before = List.of(scene(null, null, "INT. BAR - NIGHT", KISS),
				scene(null, null, "INT. BAR - NIGHT", CHASE));
		assertThat(SceneMatching.match(before, List.of(scene(null, null, "INT. BAR - NIGHT", CHASE + " She laughs."),
				scene(null, null, "INT. BAR - NIGHT", KISS))))
			.containsExactly(1, 0);
	}

	@Test
	void omissionByNumber_findsItsScene() {
		Trace omitted = Trace.of(null, "2", "OMITTED", List.of(), true);
		assertThat(SceneMatching.match(
				List.of(scene(null, "1", "INT. A - DAY", KISS), scene(null, "2", "INT. B - DAY", CHASE)),
				List.of(omitted)))
			.containsExactly(1);
	}

	@Test
	void scenes_areFoundAtMostOnce() {
		List<Trace> before = List.of(scene(null, "1", "INT. A - DAY", KISS));
		assertThat(SceneMatching.match(before, List.of(before.getFirst(), before.getFirst()))).containsExactly(0, -1);
	}

	@Test
	void manyScenes_areAllFoundInAnyOrder() {
		List<Trace> before = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			before.add(scene(null, null, "INT. ROOM " + i + " - DAY",
					"Word" + i + " stands beside thing" + (i * 7) + "."));
		}
		int[] found = SceneMatching.match(before, before.reversed());
		for (int i = 0; i < found.length; i++) {
			assertThat(found[i]).isEqualTo(299 - i);
		}
	}

	private static Trace scene(@Nullable String paragraph, @Nullable String number, String heading, String body) {
		return Trace.of(paragraph, number, heading, List.of(body), false);
	}

}
