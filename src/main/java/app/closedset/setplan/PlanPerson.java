package app.closedset.setplan;

import java.time.Instant;
import java.util.UUID;

import app.closedset.core.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom a plan admits: a member, or someone from outside by name.
 */
@Embeddable
record PlanPerson(@Column(name = "person_id") UUID id, @Column(name = "member_id") @Nullable UUID member,
		@Column(name = "person_name") String name, @Column(name = "person_function") String function,
		@Column(name = "reason") String reason, @Column(name = "on_call") boolean onCall,
		@Column(name = "essential") boolean essential, @Column(name = "struck_by") @Nullable UUID struckBy,
		@Column(name = "struck_at") @Nullable Instant struckAt,
		@Column(name = "acknowledged_version") @Nullable Integer acknowledgedVersion,
		@Column(name = "acknowledged_at") @Nullable Instant acknowledgedAt,
		@Column(name = "acknowledged_by") @Nullable UUID acknowledgedBy) {

	boolean struck() {
		return this.struckAt != null;
	}

	boolean is(MemberId other) {
		return other.value().equals(this.member);
	}

	boolean acknowledged(int version) {
		return this.acknowledgedVersion != null && this.acknowledgedVersion == version;
	}

	PlanPerson struck(MemberId by, Instant at) {
		return new PlanPerson(this.id, this.member, this.name, this.function, this.reason, this.onCall, this.essential,
				by.value(), at, this.acknowledgedVersion, this.acknowledgedAt, this.acknowledgedBy);
	}

	PlanPerson acknowledged(int version, MemberId by, Instant at) {
		return new PlanPerson(this.id, this.member, this.name, this.function, this.reason, this.onCall, this.essential,
				this.struckBy, this.struckAt, version, at, by.value());
	}

}
