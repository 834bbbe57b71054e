package app.closedset.breakdown;

import java.util.Set;

/**
 * What a flag says of a scene.
 *
 * @param categories at least one
 * @param modifiers what the categories do not say
 * @param intensity on three axes
 */
record Findings(Set<Category> categories, Set<Modifier> modifiers, Intensity intensity) {

	Findings {
		if (categories.isEmpty()) {
			throw new IllegalArgumentException("A flag has at least one category");
		}
		categories = Set.copyOf(categories);
		modifiers = Set.copyOf(modifiers);
		if (!intensity.reaches(categories, modifiers)) {
			throw new IllegalArgumentException("The axes are lower than what the categories mean");
		}
	}

}
