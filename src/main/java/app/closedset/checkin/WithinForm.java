package app.closedset.checkin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether everything stayed within what was agreed.
 *
 * @param within the answer
 * @param words what did not, or empty
 */
record WithinForm(@NotNull Answers.@Nullable Within within, @Size(max = 4000) @Nullable String words) {

	String typed() {
		return (this.words != null) ? this.words.strip() : "";
	}

}
