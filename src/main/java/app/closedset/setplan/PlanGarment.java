package app.closedset.setplan;

import java.util.UUID;

import app.closedset.core.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A garment or barrier of a performer, and the person of the plan who holds it. Sizes are
 * asked for in private and never written down here, only that they were asked for.
 */
@Embeddable
record PlanGarment(@Column(name = "garment_id") UUID id, @Column(name = "performer_id") UUID performer,
		@Enumerated(EnumType.STRING) @Column(name = "kind") GarmentKind kind, @Column(name = "detail") String detail,
		@Column(name = "holder_id") @Nullable UUID holder,
		@Column(name = "size_asked") boolean sizeAsked) implements PlanRow {

	@Override
	public PlanPart part() {
		return PlanPart.GARMENTS;
	}

	boolean wornBy(MemberId member) {
		return this.performer.equals(member.value());
	}

	boolean heldBy(UUID person) {
		return person.equals(this.holder);
	}

	PlanGarment unheld() {
		return new PlanGarment(this.id, this.performer, this.kind, this.detail, null, this.sizeAsked);
	}

}
