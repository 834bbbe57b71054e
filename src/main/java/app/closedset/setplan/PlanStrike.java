package app.closedset.setplan;

import java.time.Instant;
import java.util.UUID;

import app.closedset.core.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A performer does not want this person in the room. It holds until the same performer
 * takes it back; nobody else learns who it was.
 */
@Embeddable
record PlanStrike(@Column(name = "struck_by") UUID by, @Column(name = "struck_at") Instant at,
		@Column(name = "lifted_at") @Nullable Instant liftedAt) {

	static PlanStrike of(MemberId by, Instant at) {
		return new PlanStrike(by.value(), at, null);
	}

	boolean holds() {
		return this.liftedAt == null;
	}

	boolean isBy(MemberId member) {
		return this.by.equals(member.value());
	}

	PlanStrike lifted(Instant now) {
		return new PlanStrike(this.by, this.at, now);
	}

}
