package app.closedset.breakdown.detection;

import java.util.List;

/**
 * What the readers say of one scene.
 *
 * @param confidence from 0 to 1 that it needs attention, for ordering only; also where
 * nothing is suggested
 * @param suggestions what they believe they found
 */
public record SceneFindings(double confidence, List<Suggestion> suggestions) {

	static final SceneFindings NONE = new SceneFindings(0, List.of());

	public SceneFindings {
		suggestions = List.copyOf(suggestions);
	}

	/** Whether a coordinator should look at it. */
	public boolean attention() {
		return this.suggestions.stream().anyMatch(Suggestion::attention);
	}

}
