package app.closedset.setplan;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import app.closedset.core.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom a plan admits: a member, or someone from outside by name. One whom a
 * performer struck stays as a row that keeps them out.
 */
@Embeddable
record PlanPerson(@Column(name = "person_id") UUID id, @Column(name = "member_id") @Nullable UUID member,
		@Column(name = "person_name") String name, @Column(name = "person_function") String function,
		@Column(name = "reason") String reason, @Column(name = "on_call") boolean onCall,
		@Column(name = "essential") boolean essential, @Embedded @Nullable PlanStrike strike,
		@Embedded @Nullable PlanAcknowledgement acknowledgement) implements PlanRow {

	static PlanPerson named(UUID id, @Nullable UUID member, String name, String function, String reason, boolean onCall,
			boolean essential) {
		return new PlanPerson(id, member, name, function, reason, onCall, essential, null, null);
	}

	@Override
	public PlanPart part() {
		return PlanPart.PEOPLE;
	}

	boolean admitted() {
		return this.strike == null;
	}

	boolean keptOut() {
		return this.strike != null && this.strike.holds();
	}

	boolean struckBy(MemberId performer) {
		return this.strike != null && this.strike.isBy(performer);
	}

	boolean is(MemberId other) {
		return other.value().equals(this.member);
	}

	/**
	 * Whether both are one person: the same member, or the same name where one of them is
	 * not known as a member.
	 */
	boolean isSameAs(PlanPerson other) {
		return (this.member != null && other.member != null) ? this.member.equals(other.member)
				: folded(this.name).equals(folded(other.name));
	}

	private static String folded(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("[^\\p{L}\\p{N}]", "")
			.toLowerCase(Locale.ROOT);
	}

	/** When this version was acknowledged, or not yet. */
	@Nullable Instant acknowledged(int version) {
		return (this.acknowledgement != null && this.acknowledgement.version() == version) ? this.acknowledgement.at()
				: null;
	}

	PlanPerson struck(PlanStrike by) {
		return new PlanPerson(this.id, this.member, this.name, this.function, this.reason, this.onCall, this.essential,
				by, this.acknowledgement);
	}

	PlanPerson acknowledged(PlanAcknowledgement newest) {
		return new PlanPerson(this.id, this.member, this.name, this.function, this.reason, this.onCall, this.essential,
				this.strike, newest);
	}

}
