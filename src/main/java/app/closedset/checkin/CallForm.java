package app.closedset.checkin;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Whether the performer wants to be called.
 *
 * @param call the answer
 */
record CallForm(@NotNull Answers.@Nullable Call call) {
}
