package app.closedset.breakdown;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.DraftId;

/**
 * The page on which one flag is made or changed.
 *
 * @param flag the flag, or none where one is added
 * @param draft whose lines are shown
 */
record FlagPage(String base, String scene, String number, String heading, @Nullable FlagView flag, DraftId draft,
		List<Choice> lines, List<Crumb> crumbs) {

	public List<Choice> categories() {
		return Arrays.stream(Category.values())
			.map((category) -> Choice.message(category.name(), "breakdown.category." + category.name()))
			.toList();
	}

	public List<Choice> modifiers() {
		return Arrays.stream(Modifier.values())
			.map((modifier) -> Choice.message(modifier.name(), "breakdown.modifier." + modifier.name()))
			.toList();
	}

	public List<Choice> levels(String axis) {
		return IntStream.rangeClosed(0, Intensity.MOST)
			.mapToObj((level) -> Choice.message(Integer.toString(level), "breakdown." + axis + "." + level))
			.toList();
	}

}
