package app.closedset.breakdown;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;

/**
 * The own cues of a production.
 *
 * @param base the path of the production
 * @param changing the one that the form changes, as it is stored; none where one is added
 * @param script whether there is a draft to be read again
 */
record CuesPage(String base, List<Row> rows, @Nullable Row changing, boolean script) {

	/**
	 * @param language key of its words
	 * @param category key of what it stands for; none where it is never to be stopped at
	 */
	record Row(String id, long version, String words, String language, @Nullable String category) {

		static Row of(Cue cue) {
			Category category = cue.category();
			return new Row(cue.id().toString(), cue.version(), cue.words(), "breakdown.cue.language." + cue.language(),
					(category != null) ? "breakdown.category." + category : null);
		}

	}

	public List<Choice> languages() {
		return Arrays.stream(Cue.Language.values())
			.map((one) -> Choice.message(one.name(), "breakdown.cue.language." + one))
			.toList();
	}

	public List<Choice> kinds() {
		return Arrays.stream(CueForm.Kind.values())
			.map((one) -> Choice.message(one.name(), "breakdown.cue.kind." + one))
			.toList();
	}

	public List<Choice> categories() {
		return Stream.concat(Stream.of(Choice.message("", "layout.choose")),
				Arrays.stream(Category.values()).map((one) -> Choice.message(one.name(), "breakdown.category." + one)))
			.toList();
	}

	public List<Crumb> crumbs() {
		Crumb breakdown = Crumb.message(this.base + "/breakdown", "breakdown.title");
		return (this.changing == null) ? List.of(breakdown, Crumb.message(null, "breakdown.cue.title"))
				: List.of(breakdown, Crumb.message(this.base + "/breakdown/cues", "breakdown.cue.title"),
						Crumb.message(null, "breakdown.cue.change"));
	}

}
