package app.closedset.rider;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import app.closedset.core.DraftId;
import app.closedset.core.Sha256;
import app.closedset.script.SceneText;

/**
 * The script as a rider quotes it: which draft, which lines, and the fingerprint by which
 * a later draft is compared.
 *
 * @param draft the draft
 * @param draftName as people call it
 * @param fingerprint of the quoted lines, of the whole scene if none is quoted
 * @param lines in script order
 */
record ScriptBasis(DraftId draft, String draftName, Sha256 fingerprint, List<QuotedLine> lines) {

	ScriptBasis {
		lines = List.copyOf(lines);
	}

	static ScriptBasis of(SceneText text, String draftName, Collection<Integer> ordinals) {
		List<QuotedLine> lines = text.lines()
			.stream()
			.filter((line) -> ordinals.contains(line.ordinal()))
			.map((line) -> new QuotedLine(line.ordinal(), line.kind(), line.text()))
			.toList();
		List<Integer> quoted = lines.stream().map(QuotedLine::ordinal).toList();
		return new ScriptBasis(text.draft(), draftName, text.fingerprint(quoted), lines);
	}

	/**
	 * The same lines in another draft, wherever they stand there now: nothing if one is
	 * gone, was reworded, or something came between two that followed each other.
	 */
	Optional<ScriptBasis> in(SceneText text, String draftName) {
		List<Integer> found = new ArrayList<>();
		if (!this.lines.isEmpty()) {
			found = new HashSet<>(foldedOf(text)).containsAll(this.lines.stream().map(ScriptBasis::folded).toList())
					? places(text) : List.of();
			if (found.isEmpty()) {
				return Optional.empty();
			}
		}
		ScriptBasis there = of(text, draftName, found);
		return there.fingerprint.equals(this.fingerprint) ? Optional.of(there) : Optional.empty();
	}

	private List<Integer> places(SceneText text) {
		List<String> folded = foldedOf(text);
		for (int start = 0; start < folded.size(); start++) {
			List<Integer> found = placesFrom(start, folded);
			if (found.size() == this.lines.size()) {
				return found.stream().map((index) -> text.lines().get(index).ordinal()).toList();
			}
		}
		return List.of();
	}

	private List<Integer> placesFrom(int start, List<String> folded) {
		List<Integer> found = new ArrayList<>();
		int index = start;
		for (int i = 0; i < this.lines.size(); i++) {
			boolean follows = i > 0 && this.lines.get(i).ordinal() == this.lines.get(i - 1).ordinal() + 1;
			String wanted = folded(this.lines.get(i));
			while (index < folded.size() && !folded.get(index).equals(wanted) && !follows && i > 0) {
				index++;
			}
			if (index >= folded.size() || !folded.get(index).equals(wanted)) {
				return List.of();
			}
			found.add(index++);
		}
		return found;
	}

	private static List<String> foldedOf(SceneText text) {
		return text.lines().stream().map((line) -> SceneText.folded(line.text())).toList();
	}

	private static String folded(QuotedLine line) {
		return SceneText.folded(line.words());
	}

}
