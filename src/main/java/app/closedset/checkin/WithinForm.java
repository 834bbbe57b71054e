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
record WithinForm(Answers.@Nullable @NotNull Within within, @Size(max = 4000) String words) {
}
