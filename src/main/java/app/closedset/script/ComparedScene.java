package app.closedset.script;

import org.jspecify.annotations.Nullable;

/**
 * A scene in two drafts.
 *
 * @param scene as the later draft has it, or the earlier where only that knows it
 * @param was as the earlier draft had it, or none
 * @param fate what became of it
 * @param moved whether it stands elsewhere among the scenes
 * @param kin the number of the scene that it was split from or is part of now, or none
 * @param diff its words
 */
record ComparedScene(DraftScene scene, @Nullable DraftScene was, SceneChange fate, boolean moved, @Nullable String kin,
		SceneDiff diff) {

	public boolean isRenumbered() {
		return this.was != null && !this.was.label().equals(this.scene.label());
	}

	/** Whether a reader of changes has anything to see. */
	public boolean isChanged() {
		return this.fate != SceneChange.SAME || this.moved || isRenumbered();
	}

}
