package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.closedset.breakdown.Category;

/**
 * What a head can be asked about a scene: whether it needs attention at all, or whether
 * it is of one category.
 *
 * @param name the category's, or {@code ATTENTION}
 */
record Topic(String name) {

	static final Topic ATTENTION = new Topic("ATTENTION");

	static Topic of(Category category) {
		return new Topic(category.name());
	}

	static List<Topic> all() {
		List<Topic> all = new ArrayList<>();
		all.add(ATTENTION);
		for (Category category : Category.values()) {
			all.add(of(category));
		}
		return all;
	}

	boolean holds(boolean attention, Set<Category> categories) {
		return equals(ATTENTION) ? attention
				: categories.stream().anyMatch((category) -> category.name().equals(this.name));
	}

}
