package app.closedset.rider;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a version reached the performer. The first of each moment counts.
 *
 * @param toldAt when its content was explained, or not yet
 * @param deliveredAt when it was handed over, or not yet
 * @param openedAt when it was opened, or not yet
 * @param notYetAt when the performer last said "not yet", or never
 */
@Embeddable
record Reach(@Column(name = "told_at") @Nullable Instant toldAt,
		@Column(name = "delivered_at") @Nullable Instant deliveredAt,
		@Column(name = "opened_at") @Nullable Instant openedAt,
		@Column(name = "not_yet_at") @Nullable Instant notYetAt) {

	static final Reach NONE = new Reach(null, null, null, null);

	Reach told(Instant at) {
		return (this.toldAt != null) ? this : new Reach(at, this.deliveredAt, this.openedAt, this.notYetAt);
	}

	Reach delivered(Instant at) {
		return (this.deliveredAt != null) ? this : new Reach(this.toldAt, at, this.openedAt, this.notYetAt);
	}

	/** Who opens it holds it, and knows what it says. */
	Reach opened(Instant at) {
		Reach held = told(at).delivered(at);
		return (held.openedAt != null) ? held : new Reach(held.toldAt, held.deliveredAt, at, held.notYetAt);
	}

	Reach notYet(Instant at) {
		return new Reach(this.toldAt, this.deliveredAt, this.openedAt, at);
	}

	/** Less never restarts a clock: what asks no more keeps the dates. */
	Reach keepingClockOf(Reach earlier) {
		return new Reach(earlier.toldAt, earlier.deliveredAt, this.openedAt, this.notYetAt);
	}

}
