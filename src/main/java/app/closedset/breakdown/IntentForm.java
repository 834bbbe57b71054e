package app.closedset.breakdown;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a director types.
 *
 * @param version of the intent that the form shows; 0 before there is one
 */
record IntentForm(@Nullable @Size(max = 4000) String depicted, @Nullable @Size(max = 4000) String manner,
		@Nullable @Size(max = 4000) String shots, @Nullable @Size(max = 4000) String references, long version) {

	static IntentForm of(IntentWords words, long version) {
		return new IntentForm(words.depicted(), words.manner(), words.shots(), words.references(), version);
	}

	boolean empty() {
		return words().equals(IntentWords.NONE);
	}

	IntentWords words() {
		return new IntentWords(text(this.depicted), text(this.manner), text(this.shots), text(this.references));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

}
