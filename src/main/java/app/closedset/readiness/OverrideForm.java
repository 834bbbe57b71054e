package app.closedset.readiness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A producer's reason.
 *
 * @param reason kept for ever
 */
record OverrideForm(@NotBlank @Size(min = 10, max = 2000) String reason) {
}
