package app.closedset.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import app.closedset.core.DraftId;
import app.closedset.core.Eighths;
import app.closedset.core.SceneId;
import app.closedset.script.SceneText.Kind;
import app.closedset.script.SceneText.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What differs between two drafts, scene by scene and word by word.
 */
class DraftRevisionTests {

	private final DraftRevision.Side before = new DraftRevision.Side(new ArrayList<>(), new HashMap<>());

	private final DraftRevision.Side now = new DraftRevision.Side(new ArrayList<>(), new HashMap<>());

	private final SceneId house = SceneId.next();

	private final SceneId street = SceneId.next();

	private final SceneId bar = SceneId.next();

	@Test
	void words_thatCameAndWent_areToldApart() {
		assertThat(WordDiff.of("Anna enters, dry  and\ncalm.", "Anna enters, wet and calm."))
			.extracting(WordDiff.Piece::kind, WordDiff.Piece::text)
			.containsExactly(tuple(WordDiff.Kind.SAME, "Anna enters,"), tuple(WordDiff.Kind.REMOVED, " dry"),
					tuple(WordDiff.Kind.ADDED, " wet"), tuple(WordDiff.Kind.SAME, " and calm."));
	}

	@Test
	void paragraphs_thatShareNothing_areOneOutAndOneIn() {
		SceneDiff diff = SceneDiff.of("INT. A", lines("The lamp swings."), "int.  a", lines("Nobody answers him."));
		assertThat(diff.heading()).extracting(WordDiff.Piece::kind).containsExactly(WordDiff.Kind.SAME);
		assertThat(diff.paragraphs()).extracting((one) -> one.pieces().getFirst().kind())
			.containsExactly(WordDiff.Kind.REMOVED, WordDiff.Kind.ADDED);
	}

	@Test
	void scenes_changedMovedNewAndOmitted_areTold() {
		scene(this.before, this.house, "1", "Anna enters.");
		scene(this.before, this.street, "2", "Rain. Paul runs.");
		scene(this.before, this.bar, "3", "A drink.");
		SceneId hall = SceneId.next();
		scene(this.now, this.bar, "3", "A drink.");
		scene(this.now, this.house, "1", "Anna enters, wet.");
		scene(this.now, hall, "1A", "A new scene.");
		add(this.now, this.street, "2", true);
		assertThat(revision().scenes())
			.extracting((one) -> one.scene().label(), ComparedScene::fate, ComparedScene::moved)
			.containsExactlyInAnyOrder(tuple("3", SceneChange.SAME, false), tuple("1", SceneChange.CHANGED, true),
					tuple("1A", SceneChange.NEW, false), tuple("2", SceneChange.OMITTED, false));
		assertThat(revision().revisions()).extracting(DraftImpact.Revision::scene)
			.containsExactlyInAnyOrder(this.house, hall, this.street);
	}

	@Test
	void draftsCompared_backwards_showWhatTheEarlierLacks() {
		scene(this.before, this.house, "1", "Anna enters.");
		scene(this.before, this.street, "2", "Rain.");
		scene(this.now, this.street, "2", "Rain.");
		assertThat(revision().scenes()).extracting((one) -> one.scene().label(), ComparedScene::fate)
			.containsExactly(tuple("1", SceneChange.OMITTED), tuple("2", SceneChange.SAME));
	}

	@Test
	void scene_omittedInBoth_isNotShown() {
		add(this.before, this.house, "1", true);
		add(this.now, this.house, "1", true);
		assertThat(revision().scenes()).isEmpty();
	}

	@Test
	void whiteSpace_isNoChange() {
		scene(this.before, this.house, "1", "Anna  enters\nslowly.");
		scene(this.now, this.house, "12", "Anna enters slowly.");
		assertThat(revision().scenes()).extracting(ComparedScene::fate, ComparedScene::isRenumbered)
			.containsExactly(tuple(SceneChange.SAME, true));
		assertThat(revision().revisions()).isEmpty();
	}

	/** No word of either side is lost between the pieces. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 61, 803 })
	void diff_ofAnyTwoTexts_holdsEveryWordOfBoth(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 200; round++) {
			List<Line> one = someLines(random);
			List<Line> other = someLines(random);
			SceneDiff diff = SceneDiff.of("INT. A", one, "INT. B", other);
			assertThat(words(diff, WordDiff.Kind.ADDED)).as("seed %d", seed).isEqualTo(plain(one));
			assertThat(words(diff, WordDiff.Kind.REMOVED)).as("seed %d", seed).isEqualTo(plain(other));
		}
	}

	private static String words(SceneDiff diff, WordDiff.Kind without) {
		return diff.paragraphs()
			.stream()
			.map((paragraph) -> paragraph.pieces()
				.stream()
				.filter((piece) -> piece.kind() != without)
				.map(WordDiff.Piece::text)
				.collect(Collectors.joining())
				.strip())
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private static String plain(List<Line> lines) {
		return lines.stream().map(Line::text).collect(Collectors.joining(" "));
	}

	private static List<Line> someLines(Random random) {
		List<Line> lines = new ArrayList<>();
		for (int i = random.nextInt(8); i > 0; i--) {
			String text = random.ints(1 + random.nextInt(6), 0, 9)
				.mapToObj((word) -> "w" + word)
				.collect(Collectors.joining(" "));
			lines.add(new Line(lines.size() + 1, random.nextBoolean() ? Kind.ACTION : Kind.DIALOGUE, text, 1, false));
		}
		return lines;
	}

	private DraftRevision revision() {
		return DraftRevision.between(this.before, this.now);
	}

	private static void scene(DraftRevision.Side side, SceneId scene, String number, String text) {
		add(side, scene, number, false);
		side.lines().put(scene, lines(text));
	}

	private static void add(DraftRevision.Side side, SceneId scene, String number, boolean omitted) {
		side.scenes()
			.add(new DraftScene(DraftId.next(), scene, side.scenes().size() + 1, number, "INT. PLACE", "INT", "PLACE",
					null, null, new Eighths(1), SceneChange.SAME, omitted, null, false, null, List.of(), List.of(),
					null));
	}

	private static List<Line> lines(String text) {
		return List.of(new Line(1, Kind.ACTION, text, 1, false));
	}

}
