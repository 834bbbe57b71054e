package app.closedset.script;

import java.util.List;
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
 * @param headingChanged whether the draft before did not have the heading, or had it
 * otherwise
 */
record SceneSheet(DraftScene scene, List<SceneText.Line> lines, Set<Integer> changed, boolean headingChanged) {

	/** As the first draft has it: nothing changed. */
	static SceneSheet first(DraftScene scene, List<SceneText.Line> lines) {
		return new SceneSheet(scene, lines, Set.of(), false);
	}

	/**
	 * @param earlier the scene in the draft before; needed only where it changed
	 * @param before the lines that it had there; the same
	 */
	static SceneSheet after(@Nullable DraftScene earlier, List<SceneText.Line> before, DraftScene scene,
			List<SceneText.Line> lines) {
		return new SceneSheet(scene, lines, changed(before, scene, lines), isHeadingChanged(earlier, scene));
	}

	private static Set<Integer> changed(List<SceneText.Line> before, DraftScene scene, List<SceneText.Line> lines) {
		return switch (scene.change()) {
			case SAME, OMITTED -> Set.of();
			case NEW -> lines.stream().map(SceneText.Line::ordinal).collect(Collectors.toSet());
			case CHANGED -> SceneDiff.of("", before, "", lines)
				.paragraphs()
				.stream()
				.filter((paragraph) -> paragraph.isChanged() && paragraph.ordinal() > 0)
				.map(SceneDiff.Paragraph::ordinal)
				.collect(Collectors.toSet());
		};
	}

	private static boolean isHeadingChanged(@Nullable DraftScene earlier, DraftScene scene) {
		return switch (scene.change()) {
			case SAME, OMITTED -> false;
			case NEW -> true;
			case CHANGED -> earlier == null || earlier.omitted()
					|| !SceneText.folded(earlier.heading()).equalsIgnoreCase(SceneText.folded(scene.heading()));
		};
	}

	/**
	 * What the mark beside a line says, or none where there is no mark. The lines of an
	 * omitted scene are from an older draft, and so are the marks of that file.
	 */
	public @Nullable String mark(SceneText.Line line) {
		return mark(this.changed.contains(line.ordinal()), line.revised() && !this.scene.omitted());
	}

	/** The same for the heading. */
	public @Nullable String headingMark() {
		return mark(this.headingChanged, this.scene.headingRevised());
	}

	private static @Nullable String mark(boolean changed, boolean revised) {
		return changed ? "script.line.marked" : revised ? "script.line.revised" : null;
	}

	/** The class of a line in style sheets. */
	public String look(SceneText.Line line) {
		return line.kind().look();
	}

	/** Whether any mark stands beside it. */
	public boolean isMarked() {
		return headingMark() != null || this.lines.stream().anyMatch((line) -> mark(line) != null);
	}

}
