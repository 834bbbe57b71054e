package app.closedset.script;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A scene as a script page sets it, with marks beside what changed since the draft
 * before, and beside what the file itself marks as revised.
 *
 * @param scene the scene
 * @param lines its text
 * @param changed the lines that the draft before did not have, or had otherwise
 */
record SceneSheet(DraftScene scene, List<SceneText.Line> lines, Set<Integer> changed) {

	/** As the first draft has it: nothing changed. */
	static SceneSheet first(DraftScene scene, List<SceneText.Line> lines) {
		return new SceneSheet(scene, lines, Set.of());
	}

	/**
	 * @param before the lines that the scene had in the draft before; needed only where
	 * it changed
	 */
	static SceneSheet after(List<SceneText.Line> before, DraftScene scene, List<SceneText.Line> lines) {
		return new SceneSheet(scene, lines, switch (scene.change()) {
			case SAME, OMITTED -> Set.of();
			case NEW -> lines.stream().map(SceneText.Line::ordinal).collect(Collectors.toSet());
			case CHANGED -> SceneDiff.of("", before, "", lines)
				.paragraphs()
				.stream()
				.filter(SceneDiff.Paragraph::isChanged)
				.map(SceneDiff.Paragraph::ordinal)
				.collect(Collectors.toSet());
		});
	}

	/** What the mark beside a line says, or none where there is no mark. */
	public @Nullable String mark(SceneText.Line line) {
		return mark(this.changed.contains(line.ordinal()), line.revised());
	}

	/** The same for the heading, which alone has changed where no line has. */
	public @Nullable String headingMark() {
		return mark(this.scene.change() == SceneChange.CHANGED && this.changed.isEmpty(), this.scene.headingRevised());
	}

	private static @Nullable String mark(boolean changed, boolean revised) {
		return changed ? "script.line.marked" : revised ? "script.line.revised" : null;
	}

	/** The class of a line in style sheets. */
	public String look(SceneText.Line line) {
		return "line " + line.kind().name().toLowerCase(Locale.ROOT);
	}

	/** Whether any mark stands beside it. */
	public boolean isMarked() {
		return headingMark() != null || this.lines.stream().anyMatch((line) -> mark(line) != null);
	}

}
