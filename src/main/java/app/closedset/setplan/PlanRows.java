package app.closedset.setplan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.platform.FieldEncryption;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.setplan.PlanRowForm.BeatForm;
import app.closedset.setplan.PlanRowForm.GarmentForm;
import app.closedset.setplan.PlanRowForm.MonitorForm;
import app.closedset.setplan.PlanRowForm.PersonForm;
import app.closedset.setplan.PlanRowForm.RehearsalForm;
import app.closedset.setplan.PlanRowForm.RiskForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import static java.util.Objects.requireNonNull;

/**
 * Turns what was typed into rows of a plan, and rows into what can be typed over.
 */
@Component
class PlanRows {

	/** A member with these roles alone is never in the room. */
	static final Set<Role> NEVER_IN_THE_ROOM = Set.of(Role.REFERENT, Role.REPRESENTATIVE);

	private static final LocalDate FIRST_DATE = LocalDate.of(1990, 1, 1);

	private static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);

	private final Members members;

	private final FieldEncryption encryption;

	PlanRows(Members members, FieldEncryption encryption) {
		this.members = members;
		this.encryption = encryption;
	}

	/** What fields say together, beyond what each says alone. */
	Optional<PlanRowRefusal> refusal(PlanRowForm form) {
		return switch (form) {
			case PersonForm person when person.member() == null && PlanForm.typed(person.name()).isEmpty() ->
				Optional.of(PlanRowRefusal.NOBODY);
			case GarmentForm garment when garment.kind() == GarmentKind.OTHER
					&& PlanForm.typed(garment.detail()).isEmpty() ->
				Optional.of(PlanRowRefusal.UNDESCRIBED);
			case RehearsalForm rehearsal when requireNonNull(rehearsal.date()).isBefore(FIRST_DATE)
					|| requireNonNull(rehearsal.date()).isAfter(LAST_DATE) ->
				Optional.of(PlanRowRefusal.UNBELIEVABLE_DATE);
			default -> Optional.empty();
		};
	}

	/**
	 * The row that a valid form describes.
	 * @throws NotFound if it names someone who is not there
	 */
	PlanRow row(UUID id, PlanRowForm form, ClosedSetPlan plan) {
		return switch (form) {
			case PersonForm person -> person(id, person);
			case MonitorForm monitor ->
				new PlanMonitor(id, PlanForm.typed(monitor.screen()), MonitorForm.OFF.equals(monitor.watcher()) ? null
						: named(plan, PlanForm.typed(monitor.watcher())).id());
			case GarmentForm garment -> garment(id, garment, plan);
			case BeatForm beat ->
				PlanBeat.of(id, PlanForm.typed(beat.happening()), PlanForm.typed(beat.touch()), this.encryption);
			case RehearsalForm rehearsal ->
				new PlanRehearsal(id, requireNonNull(rehearsal.date()), PlanForm.typed(rehearsal.how()));
			case RiskForm risk -> new PlanRisk(id, PlanForm.typed(risk.hazard()), PlanForm.typed(risk.measure()),
					PlanForm.typed(risk.owner()));
		};
	}

	private PlanPerson person(UUID id, PersonForm form) {
		UUID member = form.member();
		String name = (member == null) ? PlanForm.typed(form.name())
				: this.members.find(new MemberId(member))
					.filter(PlanRows::mayBeInTheRoom)
					.map(MemberSummary::name)
					.orElseThrow(() -> new NotFound("member"));
		return PlanPerson.named(id, member, name, PlanForm.typed(form.function()), PlanForm.typed(form.reason()),
				Boolean.TRUE.equals(form.onCall()), Boolean.TRUE.equals(form.essential()));
	}

	private PlanGarment garment(UUID id, GarmentForm form, ClosedSetPlan plan) {
		UUID performer = requireNonNull(form.performer());
		if (!plan.names(new MemberId(performer))) {
			throw new NotFound("performer of the plan");
		}
		return new PlanGarment(id, performer, requireNonNull(form.kind()), PlanForm.typed(form.detail()),
				(form.holder() != null) ? named(plan, form.holder().toString()).id() : null,
				Boolean.TRUE.equals(form.sizeAsked()));
	}

	private static PlanPerson named(ClosedSetPlan plan, String person) {
		return plan.admitted()
			.stream()
			.filter((each) -> each.id().toString().equals(person))
			.findFirst()
			.orElseThrow(() -> new NotFound("person of the plan"));
	}

	static boolean mayBeInTheRoom(MemberSummary member) {
		return !NEVER_IN_THE_ROOM.containsAll(member.roles());
	}

	PlanRowForm form(PlanRow row, int version) {
		return switch (row) {
			case PlanPerson person ->
				new PersonForm(person.id(), person.member(), (person.member() != null) ? "" : person.name(),
						person.function(), person.reason(), person.onCall(), person.essential(), version);
			case PlanMonitor monitor ->
				new MonitorForm(monitor.id(), monitor.screen(), watcher(monitor.watcher()), version);
			case PlanGarment garment -> new GarmentForm(garment.id(), garment.performer(), garment.kind(),
					garment.detail(), garment.holder(), garment.sizeAsked(), version);
			case PlanBeat beat ->
				new BeatForm(beat.id(), beat.happening(this.encryption), beat.touch(this.encryption), version);
			case PlanRehearsal rehearsal ->
				new RehearsalForm(rehearsal.id(), rehearsal.date(), rehearsal.how(), version);
			case PlanRisk risk -> new RiskForm(risk.id(), risk.hazard(), risk.measure(), risk.owner(), version);
		};
	}

	private static String watcher(@Nullable UUID person) {
		return (person != null) ? person.toString() : MonitorForm.OFF;
	}

}
