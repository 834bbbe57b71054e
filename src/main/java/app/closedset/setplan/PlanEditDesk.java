package app.closedset.setplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.NotFound;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import app.closedset.setplan.PlanRowForm.MonitorForm;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing a plan: its rules and its rows.
 */
@Service
class PlanEditDesk {

	private final Plans plans;

	private final PlanAccess access;

	private final PlanRows rows;

	private final Members members;

	private final Scripts scripts;

	PlanEditDesk(Plans plans, PlanAccess access, PlanRows rows, Members members, Scripts scripts) {
		this.plans = plans;
		this.access = access;
		this.rows = rows;
		this.members = members;
		this.scripts = scripts;
	}

	@Transactional(readOnly = true)
	PlanForm rules(PlanId id, Viewer viewer) {
		return written(id, viewer).rules();
	}

	/**
	 * @throws app.closedset.core.Stale if the form is older than what is stored
	 */
	@Transactional
	void rule(PlanId id, PlanForm form, Viewer viewer) {
		ClosedSetPlan plan = this.access.held(id, (each) -> this.access.prepares(viewer, each.scene()));
		plan.expectRevision(form.version());
		this.plans.save(plan.ruled(form));
	}

	@Transactional(readOnly = true)
	PlanRowForm blank(PlanId id, PlanPart part, Viewer viewer) {
		return PlanRowForm.blank(part, UUID.randomUUID(), written(id, part, viewer).revision());
	}

	/**
	 * @throws NotFound if there is no such row, or none that can be changed
	 */
	@Transactional(readOnly = true)
	PlanRowForm form(PlanId id, PlanPart part, UUID row, Viewer viewer) {
		ClosedSetPlan plan = written(id, part, viewer);
		return this.rows.form(plan.row(part, row).orElseThrow(() -> new NotFound("row of the plan")), plan.revision());
	}

	/**
	 * Adds a row. It stands in nobody's way, so that a form may be older than the plan;
	 * sent twice it is one row.
	 * @return why it cannot be taken; then nothing is stored
	 */
	@Transactional
	Optional<PlanRowRefusal> add(PlanId id, PlanPart part, PlanRowForm form, Viewer viewer) {
		ClosedSetPlan plan = held(id, part, viewer);
		UUID row = form.id();
		return (row != null && plan.row(part, row).isPresent()) ? Optional.empty()
				: put(plan, (row != null) ? row : UUID.randomUUID(), form);
	}

	/**
	 * Changes a row.
	 * @return why it cannot be taken; then nothing is stored
	 * @throws app.closedset.core.Stale if the form is older than what is stored
	 */
	@Transactional
	Optional<PlanRowRefusal> change(PlanId id, PlanPart part, UUID row, PlanRowForm form, Viewer viewer) {
		ClosedSetPlan plan = held(id, part, viewer);
		plan.row(part, row).orElseThrow(() -> new NotFound("row of the plan"));
		plan.expectRevision(form.version());
		return put(plan, row, form);
	}

	private Optional<PlanRowRefusal> put(ClosedSetPlan plan, UUID id, PlanRowForm form) {
		Optional<PlanRowRefusal> refusal = this.rows.refusal(form);
		if (refusal.isPresent()) {
			return refusal;
		}
		PlanRow row = this.rows.row(id, form, plan);
		refusal = (row instanceof PlanPerson person) ? plan.refuses(person) : Optional.empty();
		if (refusal.isEmpty()) {
			this.plans.save(plan.with(row));
		}
		return refusal;
	}

	/**
	 * Takes a row out. If it is gone since the page was made, that was wanted.
	 */
	@Transactional
	void remove(PlanId id, PlanPart part, UUID row, int seen, Viewer viewer) {
		ClosedSetPlan plan = held(id, part, viewer);
		boolean goneSince = plan.row(part, row).isEmpty() && 0 <= seen && seen < plan.revision();
		if (!goneSince) {
			this.plans.save(plan.without(part, row));
		}
	}

	@Transactional
	void earlier(PlanId id, UUID beat, Viewer viewer) {
		this.plans.save(held(id, PlanPart.BEATS, viewer).earlier(beat));
	}

	/** What the pages of forms show around them. */
	@Transactional(readOnly = true)
	PlanEditPage page(PlanId id, Viewer viewer) {
		ClosedSetPlan plan = written(id, viewer);
		List<MemberSummary> all = this.members.all();
		String list = "/productions/" + viewer.production() + "/plans";
		String number = this.scripts.scene(plan.scene()).map(SceneSummary::number).orElse("");
		List<Choice> people = plan.admitted()
			.stream()
			.map((each) -> Choice.text(each.id().toString(), each.name()))
			.toList();
		List<Choice> watchers = new ArrayList<>(List.of(Choice.message(MonitorForm.OFF, "setplan.monitor.off")));
		watchers.addAll(people);
		return new PlanEditPage(list + "/" + id, number, plan.published(),
				all.stream().filter(PlanRows::mayBeInTheRoom).map(PlanEditDesk::choice).toList(),
				all.stream()
					.filter((each) -> plan.names(each.id()) && each.roles().contains(Role.PERFORMER))
					.map(PlanEditDesk::choice)
					.toList(),
				people, watchers, List.of(Crumb.message(list, "setplan.list.title"),
						Crumb.text(list + "/" + id, number), Crumb.message(null, "setplan.edit")));
	}

	private static Choice choice(MemberSummary member) {
		return Choice.text(member.id().toString(), member.name());
	}

	private ClosedSetPlan written(PlanId id, Viewer viewer) {
		return this.plans.findById(id)
			.filter((plan) -> this.access.prepares(viewer, plan.scene()))
			.orElseThrow(() -> new NotFound("plan"));
	}

	private ClosedSetPlan written(PlanId id, PlanPart part, Viewer viewer) {
		ClosedSetPlan plan = written(id, viewer);
		if (!this.access.writes(part, viewer, plan.scene())) {
			throw new NotFound("part of the plan");
		}
		return plan;
	}

	private ClosedSetPlan held(PlanId id, PlanPart part, Viewer viewer) {
		return this.access.held(id, (plan) -> this.access.writes(part, viewer, plan.scene()));
	}

}
