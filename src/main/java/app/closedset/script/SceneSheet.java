package app.closedset.script;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A scene as a script page sets it, with marks beside what changed since the draft
 * before, and beside what the file itself marks as revised. What was taken out is marked
 * where it was, beside the line that follows it now, or else beside the last.
 *
 * @param scene the scene
 * @param lines its text
 * @param changed the lines that the draft before did not have, or had otherwise
 * @param cut the lines beside which something was taken out; 0 is the heading
 * @param headingChanged whether the draft before did not have the heading, or had it
 * otherwise
 */
record SceneSheet(DraftScene scene, List<SceneText.Line> lines, Set<Integer> changed, Set<Integer> cut,
		boolean headingChanged) {

	/** As the first draft has it: nothing changed. */
	static SceneSheet first(DraftScene scene, List<SceneText.Line> lines) {
		return new SceneSheet(scene, lines, Set.of(), Set.of(), false);
	}

	/**
	 * @param earlier the scene in the draft before; needed only where it changed
	 * @param before the lines that it had there; the same
	 */
	static SceneSheet after(@Nullable DraftScene earlier, List<SceneText.Line> before, DraftScene scene,
			List<SceneText.Line> lines) {
		return switch (scene.change()) {
			case SAME, OMITTED -> first(scene, lines);
			case NEW -> new SceneSheet(scene, lines,
					lines.stream().map(SceneText.Line::ordinal).collect(Collectors.toSet()), Set.of(), true);
			case CHANGED -> changed(earlier, SceneDiff.of("", before, "", lines).paragraphs(), scene, lines);
		};
	}

	private static SceneSheet changed(@Nullable DraftScene earlier, List<SceneDiff.Paragraph> paragraphs,
			DraftScene scene, List<SceneText.Line> lines) {
		Set<Integer> changed = new HashSet<>();
		Set<Integer> cut = new HashSet<>();
		boolean isCut = false;
		for (SceneDiff.Paragraph paragraph : paragraphs) {
			if (paragraph.isGone()) {
				isCut = true;
				continue;
			}
			if (paragraph.isChanged()) {
				changed.add(paragraph.ordinal());
			}
			if (isCut) {
				cut.add(paragraph.ordinal());
			}
			isCut = false;
		}
		if (isCut) {
			cut.add(lines.size());
		}
		boolean sameHeading = earlier != null && !earlier.omitted()
				&& SceneText.folded(earlier.heading()).equalsIgnoreCase(SceneText.folded(scene.heading()));
		return new SceneSheet(scene, lines, changed, cut, !sameHeading);
	}

	/**
	 * What the mark beside a line says, or none where there is no mark. The lines of an
	 * omitted scene are from an older draft, and so are the marks of that file.
	 */
	public @Nullable String mark(SceneText.Line line) {
		return mark(this.changed.contains(line.ordinal()), this.cut.contains(line.ordinal()),
				line.revised() && !this.scene.omitted());
	}

	/** The same for the heading. */
	public @Nullable String headingMark() {
		return mark(this.headingChanged, this.cut.contains(0), this.scene.headingRevised());
	}

	private static @Nullable String mark(boolean changed, boolean cut, boolean revised) {
		return changed ? "script.line.marked" : cut ? "script.line.cut" : revised ? "script.line.revised" : null;
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
