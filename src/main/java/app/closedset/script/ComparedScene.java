package app.closedset.script;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A scene in two drafts.
 *
 * @param scene as the later draft has it, or the earlier where only that knows it
 * @param was as the earlier draft had it, or none
 * @param fate what became of it
 * @param moved whether it stands elsewhere among the scenes
 * @param kin the number of the scene that it was split from or is part of now, or none
 * @param before its text in the earlier draft, or none where it is not to be shot there
 * @param now the same of the later draft
 */
record ComparedScene(DraftScene scene, @Nullable DraftScene was, SceneChange fate, boolean moved, @Nullable String kin,
		Optional<SceneText> before, Optional<SceneText> now) {

	public boolean isRenumbered() {
		return this.was != null && !this.was.label().equals(this.scene.label());
	}

	/** Whether a reader of changes has anything to see. */
	public boolean isChanged() {
		return this.fate != SceneChange.SAME || this.moved || isRenumbered();
	}

	/**
	 * Its words; they are compared when they are asked for, because few scenes are shown.
	 */
	public SceneDiff diff() {
		return SceneDiff.of(heading(this.before), lines(this.before), heading(this.now), lines(this.now));
	}

	private static String heading(Optional<SceneText> text) {
		return text.map(SceneText::heading).orElse("");
	}

	private static List<SceneText.Line> lines(Optional<SceneText> text) {
		return text.map(SceneText::lines).orElse(List.of());
	}

}
