package app.closedset.production;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import app.closedset.core.AccountId;
import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.platform.ProductionAggregate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * A person in a production. They join with roles, may be given others, and leave; the
 * name stays, because riders and plans speak of it. Who comes back is the same member.
 * The age is known from a date of birth, or because someone confirmed that the person is
 * an adult; everyone else counts as under 18.
 */
@Entity
@Table(name = "member")
class Member extends ProductionAggregate<Member> {

	@EmbeddedId
	private MemberId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "account_id", nullable = false, updatable = false))
	private AccountId account;

	@Column(name = "name", nullable = false)
	private String name;

	@ElementCollection
	@CollectionTable(name = "member_role", joinColumns = @JoinColumn(name = "member_id"))
	@Column(name = "role")
	@Enumerated(EnumType.STRING)
	private Set<Role> roles;

	@Column(name = "birth")
	private @Nullable LocalDate birth;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "adult_confirmed_by"))
	private @Nullable MemberId adultConfirmedBy;

	@Column(name = "adult_confirmed_at")
	private @Nullable Instant adultConfirmedAt;

	@Column(name = "joined_at", nullable = false, updatable = false)
	private Instant joinedAt;

	@Column(name = "left_at")
	private @Nullable Instant leftAt;

	protected Member() {
	}

	private Member(MemberId id, AccountId account, String name, Set<Role> roles, Instant now) {
		this.id = id;
		this.account = account;
		this.name = name;
		this.roles = EnumSet.copyOf(roles);
		this.joinedAt = now;
	}

	static Member joined(AccountId account, String name, Set<Role> roles, Instant now) {
		Member member = new Member(MemberId.next(), account, name, roles, now);
		member.registerEvent(MemberRecorded.of("member.joined", member.id).with("roles", named(roles)));
		return member;
	}

	Member rejoined(String name, Set<Role> roles) {
		this.leftAt = null;
		this.name = name;
		this.roles.clear();
		this.roles.addAll(roles);
		registerEvent(MemberRecorded.of("member.rejoined", this.id).with("roles", named(roles)));
		return this;
	}

	/** Gives a name and roles; only what differs is recorded. */
	Member described(String name, Set<Role> roles) {
		if (!this.name.equals(name)) {
			this.name = name;
			registerEvent(MemberRecorded.of("member.renamed", this.id));
		}
		if (!this.roles.equals(roles)) {
			registerEvent(MemberRecorded.of("member.roles-changed", this.id)
				.with("before", named(this.roles))
				.with("roles", named(roles)));
			this.roles.retainAll(roles);
			this.roles.addAll(roles);
		}
		return this;
	}

	Member left(Instant now) {
		registerEvent(MemberRecorded.of("member.left", this.id).with("before", named(this.roles)));
		this.roles.clear();
		this.leftAt = now;
		return this;
	}

	/**
	 * Knows the age from a date of birth; a confirmation by a person is no more needed.
	 */
	Member bornOn(LocalDate birth) {
		this.birth = birth;
		this.adultConfirmedBy = null;
		this.adultConfirmedAt = null;
		registerEvent(MemberRecorded.of("member.age-known", this.id).with("by", "date-of-birth"));
		return this;
	}

	/** Knows the person as an adult on someone's word. */
	Member confirmedAdult(MemberId by, Instant now) {
		this.birth = null;
		this.adultConfirmedBy = by;
		this.adultConfirmedAt = now;
		registerEvent(MemberRecorded.of("member.age-known", this.id).with("by", "confirmation"));
		return this;
	}

	/** Takes back what was known of the age, such as a mistake. */
	Member ageUnknown() {
		this.birth = null;
		this.adultConfirmedBy = null;
		this.adultConfirmedAt = null;
		registerEvent(MemberRecorded.of("member.age-unknown", this.id));
		return this;
	}

	MemberId id() {
		return this.id;
	}

	AccountId account() {
		return this.account;
	}

	String name() {
		return this.name;
	}

	Set<Role> roles() {
		return Set.copyOf(this.roles);
	}

	boolean isPresent() {
		return this.leftAt == null;
	}

	Optional<LocalDate> birth() {
		return Optional.ofNullable(this.birth);
	}

	Optional<MemberId> adultConfirmedBy() {
		return Optional.ofNullable(this.adultConfirmedBy);
	}

	Optional<Instant> adultConfirmedAt() {
		return Optional.ofNullable(this.adultConfirmedAt);
	}

	MemberSummary summary() {
		return new MemberSummary(this.id, this.account, this.name, roles(), this.birth, this.adultConfirmedAt != null);
	}

	private static String named(Set<Role> roles) {
		return roles.isEmpty() ? "" : String.join(", ", EnumSet.copyOf(roles).stream().map(Role::name).toList());
	}

}
