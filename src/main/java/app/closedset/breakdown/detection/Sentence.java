package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import app.closedset.breakdown.detection.ScriptScene.Kind;
import app.closedset.breakdown.detection.Suggestion.Evidence;

/**
 * A sentence of a scene that the second reader reads.
 *
 * @param ordinal of its line
 * @param spoken whether someone says it
 * @param text as the script writes it
 */
record Sentence(int ordinal, boolean spoken, String text) {

	private static final Pattern END = Pattern.compile("(?<=[.!?…])\\s+");

	static List<Sentence> of(ScriptScene scene) {
		List<Sentence> sentences = new ArrayList<>();
		for (ScriptScene.Line line : scene.lines()) {
			if (line.kind() == Kind.CUE || line.kind() == Kind.OTHER) {
				continue;
			}
			for (String text : END.split(line.text())) {
				if (!text.isBlank()) {
					sentences.add(new Sentence(line.ordinal(), line.kind() == Kind.DIALOGUE, text.strip()));
				}
			}
		}
		return sentences;
	}

	Evidence evidence() {
		return new Evidence(this.ordinal, this.text);
	}

}
