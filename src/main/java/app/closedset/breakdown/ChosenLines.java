package app.closedset.breakdown;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import app.closedset.core.DraftId;
import app.closedset.core.Stale;
import app.closedset.script.SceneText;

/**
 * Lines of a scene that a person chose. Their numbers mean other lines in another draft.
 *
 * @param draft whose text was shown
 * @param ordinals the numbers of the lines, or none for the whole scene
 */
record ChosenLines(@Nullable DraftId draft, List<Integer> ordinals) {

	static final ChosenLines NONE = new ChosenLines(null, List.of());

	/**
	 * @param draft none where no line is chosen
	 * @param ordinals as they come with a form
	 */
	static ChosenLines of(@Nullable DraftId draft, @Nullable List<Integer> ordinals) {
		return (ordinals != null) ? new ChosenLines(draft, ordinals.stream().filter(Objects::nonNull).toList()) : NONE;
	}

	boolean isIn(DraftId shown) {
		return this.ordinals.isEmpty() || shown.equals(this.draft);
	}

	/**
	 * @throws Stale if they were chosen in another draft
	 */
	List<Integer> in(SceneText text) {
		if (!isIn(text.draft())) {
			throw new Stale("draft");
		}
		return this.ordinals;
	}

}
