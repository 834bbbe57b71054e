package app.closedset.setplan;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Someone read the rules of this version of the plan.
 *
 * @param version of the plan
 * @param at when
 * @param by the person themself, or who holds their signature on paper
 */
@Embeddable
record PlanAcknowledgement(@Column(name = "acknowledged_version") int version,
		@Column(name = "acknowledged_at") Instant at, @Column(name = "acknowledged_by") UUID by) {
}
