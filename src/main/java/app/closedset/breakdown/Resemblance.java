package app.closedset.breakdown;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.detection.LabelledLine;

/**
 * The words of the open labelled set that a line of the script resembles.
 *
 * @param script of that set
 * @param words as that script writes them
 */
@Embeddable
record Resemblance(@Column(name = "resembles_script", updatable = false) String script,
		@Column(name = "resembles_words", updatable = false) String words) {

	static @Nullable Resemblance of(@Nullable LabelledLine line) {
		return (line != null) ? new Resemblance(line.script(), line.words()) : null;
	}

	/** The language of the words, {@code en} or {@code fr}. */
	public String language() {
		return new LabelledLine(this.script, this.words).language();
	}

}
