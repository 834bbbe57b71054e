package app.closedset.setplan;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A hazard, what is done about it, and who sees to it.
 */
@Embeddable
record PlanRisk(@Column(name = "risk_id") UUID id, @Column(name = "hazard") String hazard,
		@Column(name = "measure") String measure, @Column(name = "owner_name") String owner) implements PlanRow {

	@Override
	public PlanPart part() {
		return PlanPart.RISKS;
	}

}
