package app.closedset.breakdown;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.closedset.breakdown.detection.Suggestion;
import app.closedset.core.DraftId;
import app.closedset.core.Eighths;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.script.SceneSummary;
import app.closedset.script.SceneText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * When a breakdown is complete.
 */
class ReviewProgressTests {

	private static final DraftId DRAFT = new DraftId(UUID.randomUUID());

	private static final SceneId ONE = new SceneId(UUID.randomUUID());

	private static final SceneId TWO = new SceneId(UUID.randomUUID());

	private static final SceneId OMITTED = new SceneId(UUID.randomUUID());

	private static final MemberId ADA = new MemberId(UUID.randomUUID());

	private static final MemberId BO = new MemberId(UUID.randomUUID());

	private static final List<SceneSummary> SCENES = List.of(scene(ONE, false), scene(TWO, false),
			scene(OMITTED, true));

	@Test
	void everyLiveSceneRead_byOneCoordinator_isComplete_forEveryoneWhoLooks() {
		ReviewProgress progress = progress(Map.of(ADA, Set.of(ONE, TWO)), BO);
		assertThat(progress.complete()).isTrue();
		assertThat(progress.scenes()).isEqualTo(2);
		assertThat(progress.mine()).isZero();
		assertThat(progress.unread()).isEqualTo(2);
	}

	@Test
	void scenesRead_halfByEach_areNotComplete() {
		assertThat(progress(Map.of(ADA, Set.of(ONE), BO, Set.of(TWO)), ADA).complete()).isFalse();
	}

	@Test
	void everythingRead_butASuggestionOpen_isNotComplete() {
		Flag flag = suggestion(ONE);
		ReviewProgress progress = progress(Map.of(ADA, Set.of(ONE, TWO)), ADA, flag);
		assertThat(progress.open()).isEqualTo(1);
		assertThat(progress.complete()).isFalse();
		assertThat(progress(Map.of(ADA, Set.of(ONE, TWO)), ADA, flag.dismiss(ADA, Instant.EPOCH)).complete()).isTrue();
	}

	@Test
	void suggestion_inAnOmittedScene_waitsForNobody() {
		assertThat(progress(Map.of(ADA, Set.of(ONE, TWO)), ADA, suggestion(OMITTED)).complete()).isTrue();
	}

	@Test
	void confirmedFlag_thatTheDraftLeftBehind_waits() {
		Flag flag = Flag.byHand(new SceneText(ONE, new DraftId(UUID.randomUUID()), "1", "INT. HUT", List.of()),
				findings(), List.of(), ADA, Instant.EPOCH);
		assertThat(progress(Map.of(ADA, Set.of(ONE, TWO)), ADA, flag).open()).isEqualTo(1);
	}

	@Test
	void noScript_isNotComplete() {
		assertThat(ReviewProgress.of(List.of(), Map.of(), Map.of(), ADA).complete()).isFalse();
	}

	private static ReviewProgress progress(Map<MemberId, Set<SceneId>> read, MemberId viewer, Flag... flags) {
		Map<MemberId, Map<SceneId, Instant>> when = new HashMap<>();
		read.forEach((member, scenes) -> when.put(member,
				scenes.stream().collect(Collectors.toMap(Function.identity(), (scene) -> Instant.EPOCH))));
		return ReviewProgress.of(SCENES, Stream.of(flags).collect(Collectors.groupingBy(Flag::scene)), when, viewer);
	}

	private static Flag suggestion(SceneId scene) {
		Suggestion kiss = new Suggestion(Category.KISSING, Set.of(), 0, 1, 0, true, 1, List.of(), "kiss", null, null);
		return Flag.suggested(new SceneText(scene, DRAFT, "1", "INT. HUT", List.of()), kiss, findings(), List.of(),
				Instant.EPOCH);
	}

	private static Findings findings() {
		return new Findings(Set.of(Category.KISSING), Set.of(), new Intensity(0, 1, 0));
	}

	private static SceneSummary scene(SceneId id, boolean omitted) {
		return new SceneSummary(id, DRAFT, 1, "1", "INT. HUT", null, new Eighths(4), omitted, List.of());
	}

}
