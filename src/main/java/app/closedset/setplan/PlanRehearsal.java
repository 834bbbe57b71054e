package app.closedset.setplan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A rehearsal: its date in the production, and when, where and how.
 */
@Embeddable
record PlanRehearsal(@Column(name = "rehearsal_id") UUID id, @Column(name = "rehearsed_on") LocalDate date,
		@Column(name = "how") String how) implements PlanRow {

	@Override
	public PlanPart part() {
		return PlanPart.REHEARSALS;
	}

}
