package app.closedset.script;

import java.util.List;

import app.closedset.core.DraftId;
import app.closedset.core.Eighths;
import app.closedset.core.SceneId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands in the margin of a script page.
 */
class SceneSheetTests {

	private static final String CHANGED = "script.line.marked";

	private static final String CUT = "script.line.cut";

	private static final String REVISED = "script.line.revised";

	private static final List<SceneText.Line> BEFORE = List.of(line(1, "Rain.", false), line(2, "He runs.", false));

	private static final DraftScene EARLIER = scene(SceneChange.NEW, false);

	@Test
	void sceneThatIsTheSame_hasNoMarks() {
		SceneSheet sheet = SceneSheet.after(EARLIER, BEFORE, scene(SceneChange.SAME, false), BEFORE);
		assertThat(sheet.isMarked()).isFalse();
		assertThat(sheet.mark(BEFORE.getFirst())).isNull();
	}

	@Test
	void changedLine_isMarked_andTheHeadingIsNot() {
		List<SceneText.Line> now = List.of(line(1, "Rain.", false), line(2, "He walks.", false));
		SceneSheet sheet = SceneSheet.after(EARLIER, BEFORE, scene(SceneChange.CHANGED, false), now);
		assertThat(sheet.mark(now.getFirst())).isNull();
		assertThat(sheet.mark(now.getLast())).isEqualTo(CHANGED);
		assertThat(sheet.headingMark()).isNull();
	}

	@Test
	void changedHeading_isMarked_whetherALineChangedOrNot() {
		DraftScene earlier = scene(SceneChange.SAME, "INT. ELSEWHERE", false);
		DraftScene scene = scene(SceneChange.CHANGED, false);
		List<SceneText.Line> now = List.of(line(1, "Rain.", false), line(2, "He walks.", false));
		assertThat(SceneSheet.after(earlier, BEFORE, scene, BEFORE).headingMark()).isEqualTo(CHANGED);
		SceneSheet both = SceneSheet.after(earlier, BEFORE, scene, now);
		assertThat(both.headingMark()).isEqualTo(CHANGED);
		assertThat(both.mark(now.getFirst())).isNull();
		assertThat(both.mark(now.getLast())).isEqualTo(CHANGED);
	}

	@Test
	void headingInOtherCase_hasNoMark() {
		DraftScene earlier = scene(SceneChange.SAME, "Int.  Place", false);
		assertThat(SceneSheet.after(earlier, BEFORE, scene(SceneChange.CHANGED, false), BEFORE).headingMark()).isNull();
	}

	@Test
	void sceneThatWasOmitted_isMarkedWhole() {
		DraftScene earlier = EARLIER.omittedIn(DraftId.next());
		SceneSheet sheet = SceneSheet.after(earlier, List.of(), scene(SceneChange.CHANGED, false), BEFORE);
		assertThat(sheet.headingMark()).isEqualTo(CHANGED);
		assertThat(BEFORE).allSatisfy((line) -> assertThat(sheet.mark(line)).isEqualTo(CHANGED));
	}

	@Test
	void omittedScene_showsNoMarksOfTheOlderFile() {
		List<SceneText.Line> held = List.of(line(1, "Rain.", true));
		DraftScene omitted = EARLIER.omittedIn(DraftId.next());
		assertThat(SceneSheet.after(EARLIER, List.of(), omitted, held).isMarked()).isFalse();
	}

	@Test
	void lineThatWasTakenOut_isMarkedBesideTheOneThatFollows() {
		List<SceneText.Line> now = List.of(line(1, "He runs.", true));
		SceneSheet sheet = SceneSheet.after(EARLIER, BEFORE, scene(SceneChange.CHANGED, false), now);
		assertThat(sheet.mark(now.getFirst())).isEqualTo(CUT);
		assertThat(sheet.headingMark()).isNull();
	}

	@Test
	void lastLineThatWasTakenOut_isMarkedBesideTheOneThatIsTheLastNow() {
		List<SceneText.Line> before = List.of(line(1, "Rain.", false), line(2, "Wind.", false),
				line(3, "He runs.", false));
		SceneSheet sheet = SceneSheet.after(EARLIER, before, scene(SceneChange.CHANGED, false), before.subList(0, 2));
		assertThat(sheet.mark(before.get(0))).isNull();
		assertThat(sheet.mark(before.get(1))).isEqualTo(CUT);
	}

	@Test
	void sceneThatLostAllItsLines_isMarkedBesideItsHeading() {
		SceneSheet sheet = SceneSheet.after(EARLIER, BEFORE, scene(SceneChange.CHANGED, false), List.of());
		assertThat(sheet.headingMark()).isEqualTo(CUT);
	}

	@Test
	void lineThatStandsForOneTakenOut_isMarkedAsChanged() {
		List<SceneText.Line> now = List.of(line(1, "Snow falls at night.", false), line(2, "He runs.", false));
		SceneSheet sheet = SceneSheet.after(EARLIER, BEFORE, scene(SceneChange.CHANGED, false), now);
		assertThat(sheet.mark(now.getFirst())).isEqualTo(CHANGED);
		assertThat(sheet.mark(now.getLast())).isNull();
	}

	@Test
	void newScene_isMarkedWhole_exceptInTheFirstDraft() {
		DraftScene scene = scene(SceneChange.NEW, false);
		assertThat(SceneSheet.after(null, List.of(), scene, BEFORE).mark(BEFORE.getFirst())).isEqualTo(CHANGED);
		assertThat(SceneSheet.after(null, List.of(), scene, BEFORE).headingMark()).isEqualTo(CHANGED);
		assertThat(SceneSheet.first(scene, BEFORE).isMarked()).isFalse();
	}

	@Test
	void marksOfTheFile_areShownWhereNothingElseIsSaid() {
		List<SceneText.Line> lines = List.of(line(1, "Rain.", true), line(2, "He walks.", true));
		SceneSheet sheet = SceneSheet.after(EARLIER, BEFORE, scene(SceneChange.CHANGED, true), lines);
		assertThat(sheet.mark(lines.getFirst())).isEqualTo(REVISED);
		assertThat(sheet.mark(lines.getLast())).isEqualTo(CHANGED);
		assertThat(sheet.headingMark()).isEqualTo(REVISED);
	}

	private static SceneText.Line line(int ordinal, String text, boolean revised) {
		return new SceneText.Line(ordinal, SceneText.Kind.ACTION, text, ordinal, revised);
	}

	private static DraftScene scene(SceneChange change, boolean headingRevised) {
		return scene(change, "INT. PLACE", headingRevised);
	}

	private static DraftScene scene(SceneChange change, String heading, boolean headingRevised) {
		return new DraftScene(DraftId.next(), SceneId.next(), 1, "1", heading, "INT", "PLACE", null, null,
				new Eighths(1), change, false, null, headingRevised, null, List.of(), List.of(), null);
	}

}
