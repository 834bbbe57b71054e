package app.closedset.setplan;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import app.closedset.core.MemberId;
import app.closedset.core.PlanId;
import app.closedset.platform.ProductionAggregate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * Someone was in the room: they came in, and they leave once. Whoever is not on the list
 * is an exception with a reason. Names are kept as they were, whatever the plan says
 * later.
 */
@Entity
@Table(name = "closed_set_visit")
class AccessVisit extends ProductionAggregate<AccessVisit> {

	@Id
	@Column(name = "id")
	private UUID id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "plan_id", nullable = false, updatable = false))
	private PlanId plan;

	@Column(name = "person_id", updatable = false)
	private @Nullable UUID person;

	@Column(name = "person_name", nullable = false, updatable = false)
	private String name;

	@Column(name = "person_function", nullable = false, updatable = false)
	private String function;

	@Column(name = "reason", nullable = false, updatable = false)
	private String reason;

	@Column(name = "entered_at", nullable = false, updatable = false)
	private Instant enteredAt;

	@Column(name = "entered_noted_by", nullable = false, updatable = false)
	private UUID enteredNotedBy;

	@Column(name = "left_at")
	private @Nullable Instant leftAt;

	@Column(name = "left_noted_by")
	private @Nullable UUID leftNotedBy;

	protected AccessVisit() {
	}

	private AccessVisit(UUID id, PlanId plan, @Nullable UUID person, String name, String function, String reason,
			MemberId by, Instant now) {
		this.id = id;
		this.plan = plan;
		this.person = person;
		this.name = name;
		this.function = function;
		this.reason = reason;
		this.enteredAt = now;
		this.enteredNotedBy = by.value();
	}

	static AccessVisit of(PlanPerson person, PlanId plan, MemberId by, Instant now) {
		return new AccessVisit(UUID.randomUUID(), plan, person.id(), person.name(), person.function(), "", by, now)
			.recorded("setplan.access.entered");
	}

	/** Someone who is not on the list. */
	static AccessVisit exception(UUID id, PlanId plan, ExceptionForm form, MemberId by, Instant now) {
		return new AccessVisit(id, plan, null, PlanForm.typed(form.name()), PlanForm.typed(form.function()),
				PlanForm.typed(form.reason()), by, now)
			.recorded("setplan.access.exception");
	}

	/** The person went out; twice is once. */
	AccessVisit left(MemberId by, Instant now) {
		if (this.leftAt != null) {
			return this;
		}
		this.leftAt = now;
		this.leftNotedBy = by.value();
		return recorded("setplan.access.left");
	}

	private AccessVisit recorded(String action) {
		registerEvent(new PlanRecorded(this.plan, action, Map.of("visit", this.id.toString())));
		return this;
	}

	boolean isOf(UUID other) {
		return other.equals(this.person);
	}

	boolean isException() {
		return this.person == null;
	}

	boolean isInside() {
		return this.leftAt == null;
	}

	UUID id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	String function() {
		return this.function;
	}

	String reason() {
		return this.reason;
	}

	Instant enteredAt() {
		return this.enteredAt;
	}

	@Nullable Instant leftAt() {
		return this.leftAt;
	}

}
