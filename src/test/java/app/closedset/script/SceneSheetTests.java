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

	private static final String REVISED = "script.line.revised";

	private static final List<SceneText.Line> BEFORE = List.of(line(1, "Rain.", false), line(2, "He runs.", false));

	@Test
	void sceneThatIsTheSame_hasNoMarks() {
		SceneSheet sheet = SceneSheet.after(BEFORE, scene(SceneChange.SAME, false), BEFORE);
		assertThat(sheet.isMarked()).isFalse();
		assertThat(sheet.mark(BEFORE.getFirst())).isNull();
	}

	@Test
	void changedLine_isMarked_andTheHeadingIsNot() {
		List<SceneText.Line> now = List.of(line(1, "Rain.", false), line(2, "He walks.", false));
		SceneSheet sheet = SceneSheet.after(BEFORE, scene(SceneChange.CHANGED, false), now);
		assertThat(sheet.mark(now.getFirst())).isNull();
		assertThat(sheet.mark(now.getLast())).isEqualTo(CHANGED);
		assertThat(sheet.headingMark()).isNull();
	}

	@Test
	void sceneOfWhichNoLineChanged_isMarkedAtItsHeading() {
		assertThat(SceneSheet.after(BEFORE, scene(SceneChange.CHANGED, false), BEFORE).headingMark())
			.isEqualTo(CHANGED);
	}

	@Test
	void lineThatWentAway_marksNoOther() {
		SceneSheet sheet = SceneSheet.after(BEFORE, scene(SceneChange.CHANGED, false), BEFORE.subList(0, 1));
		assertThat(sheet.isMarked()).isFalse();
	}

	@Test
	void newScene_isMarkedWhole_exceptInTheFirstDraft() {
		DraftScene scene = scene(SceneChange.NEW, false);
		assertThat(SceneSheet.after(List.of(), scene, BEFORE).mark(BEFORE.getFirst())).isEqualTo(CHANGED);
		assertThat(SceneSheet.first(scene, BEFORE).isMarked()).isFalse();
	}

	@Test
	void marksOfTheFile_areShownWhereNothingElseIsSaid() {
		List<SceneText.Line> lines = List.of(line(1, "Rain.", true), line(2, "He walks.", true));
		SceneSheet sheet = SceneSheet.after(BEFORE, scene(SceneChange.CHANGED, true), lines);
		assertThat(sheet.mark(lines.getFirst())).isEqualTo(REVISED);
		assertThat(sheet.mark(lines.getLast())).isEqualTo(CHANGED);
		assertThat(sheet.headingMark()).isEqualTo(REVISED);
	}

	private static SceneText.Line line(int ordinal, String text, boolean revised) {
		return new SceneText.Line(ordinal, SceneText.Kind.ACTION, text, ordinal, revised);
	}

	private static DraftScene scene(SceneChange change, boolean headingRevised) {
		return new DraftScene(DraftId.next(), SceneId.next(), 1, "1", "INT. PLACE", "INT", "PLACE", null, null,
				new Eighths(1), change, false, null, headingRevised, null, List.of(), List.of(), null);
	}

}
