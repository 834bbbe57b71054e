package app.closedset.setplan;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A garment or barrier of a performer, and who holds it.
 */
@Embeddable
record PlanGarment(@Column(name = "garment_id") UUID id, @Column(name = "performer_id") UUID performer,
		@Column(name = "garment") String garment, @Column(name = "held_by") String heldBy) {
}
