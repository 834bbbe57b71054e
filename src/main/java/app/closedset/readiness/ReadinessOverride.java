package app.closedset.readiness;

import java.time.Instant;

/**
 * A producer let a scene be shot on a day although a condition of organisation was
 * missing. It is never changed or removed.
 *
 * @param condition what was missing
 * @param reason in the producer's words
 * @param by the producer's name
 * @param at when
 */
record ReadinessOverride(Condition condition, String reason, String by, Instant at) {
}
