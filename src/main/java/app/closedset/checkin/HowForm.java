package app.closedset.checkin;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How it went.
 *
 * @param words the performer's own, or empty
 */
record HowForm(@Size(max = 4000) @Nullable String words) {

	String typed() {
		return (this.words != null) ? this.words.strip() : "";
	}

}
