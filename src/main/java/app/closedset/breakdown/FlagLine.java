package app.closedset.breakdown;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import app.closedset.script.SceneText;

/**
 * A script line that a flag rests on.
 *
 * @param ordinal its place in the scene; 0 is the heading
 * @param text the line as the draft had it
 * @param matched the words that the reader stopped at, or the empty text
 */
@Embeddable
record FlagLine(@Column(name = "ordinal") int ordinal, @Column(name = "line_text") String text,
		@Column(name = "matched") String matched) {

	/** White space does not count, nor does the case of a heading. */
	boolean saysTheSameAs(String other) {
		String own = SceneText.folded(this.text);
		return (this.ordinal == 0) ? own.equalsIgnoreCase(SceneText.folded(other))
				: own.equals(SceneText.folded(other));
	}

	FlagLine movedTo(int place) {
		return (place != this.ordinal) ? new FlagLine(place, this.text, this.matched) : this;
	}

}
