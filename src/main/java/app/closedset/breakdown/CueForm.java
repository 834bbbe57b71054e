package app.closedset.breakdown;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.Cue.Language;
import app.closedset.breakdown.detection.OwnCue;

/**
 * A cue as a coordinator types it.
 *
 * @param version of the cue that the form shows; none for a new one
 */
record CueForm(@NotBlank @Size(max = 80) @Nullable String words, @NotNull @Nullable Language language,
		@NotNull @Nullable Kind kind, @Nullable Category category, @Nullable Long version) {

	private static final int FEWEST_LETTERS = 3;

	private static final int MOST_WORDS = 8;

	enum Kind {

		/** To be stopped at. */
		SHOWN,
		/** Never to be stopped at. */
		NEVER

	}

	static CueForm empty() {
		return new CueForm(null, Language.BOTH, Kind.SHOWN, null, null);
	}

	static CueForm of(Cue cue) {
		return new CueForm(cue.words(), cue.language(), (cue.category() != null) ? Kind.SHOWN : Kind.NEVER,
				cue.category(), cue.version());
	}

	/** Whether the words are enough to be found by, and not a whole sentence. */
	boolean canBeFound() {
		String folded = OwnCue.folded(cleanWords());
		return folded.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
				&& folded.split(" ").length <= MOST_WORDS;
	}

	boolean lacksItsCategory() {
		return this.kind == Kind.SHOWN && this.category == null;
	}

	String cleanWords() {
		return (this.words != null) ? this.words.strip().replaceAll("[\\s\\p{Z}\\p{C}]+", " ") : "";
	}

	Language chosenLanguage() {
		return (this.language != null) ? this.language : Language.BOTH;
	}

	@Nullable Category chosenCategory() {
		return (this.kind == Kind.SHOWN) ? this.category : null;
	}

}
