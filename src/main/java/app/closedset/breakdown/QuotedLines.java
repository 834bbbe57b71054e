package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.closedset.script.SceneText;

/**
 * Script lines that a flag rests on, and where they stand in other texts of their scene.
 */
final class QuotedLines {

	private QuotedLines() {
	}

	static List<FlagLine> of(SceneText text, Collection<Integer> ordinals) {
		List<FlagLine> lines = new ArrayList<>();
		if (ordinals.contains(0)) {
			lines.add(new FlagLine(0, text.heading(), ""));
		}
		for (SceneText.Line line : text.lines()) {
			if (ordinals.contains(line.ordinal())) {
				lines.add(new FlagLine(line.ordinal(), line.text(), ""));
			}
		}
		return lines;
	}

	/**
	 * The same lines where that text has them; none if it lacks one. Of lines that say
	 * the same, each needs its own.
	 */
	static Optional<List<FlagLine>> in(SceneText text, Collection<FlagLine> lines) {
		List<SceneText.Line> left = new ArrayList<>(text.lines());
		List<FlagLine> found = lines.stream().flatMap((line) -> in(text, left, line).stream()).toList();
		return (found.size() == lines.size()) ? Optional.of(found) : Optional.empty();
	}

	private static Optional<FlagLine> in(SceneText text, List<SceneText.Line> left, FlagLine line) {
		if (line.ordinal() == 0) {
			return Optional.of(line).filter((heading) -> heading.saysTheSameAs(text.heading()));
		}
		Optional<SceneText.Line> nearest = left.stream()
			.filter((candidate) -> line.saysTheSameAs(candidate.text()))
			.min(Comparator.comparingInt((candidate) -> Math.abs(candidate.ordinal() - line.ordinal())));
		nearest.ifPresent(left::remove);
		return nearest.map((one) -> line.movedTo(one.ordinal()));
	}

}
