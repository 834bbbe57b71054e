package app.closedset.checkin;

import jakarta.validation.constraints.Size;

/**
 * How it went.
 *
 * @param words the performer's own, or empty
 */
record HowForm(@Size(max = 4000) String words) {
}
