package app.closedset.setplan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.MemberId;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.production.Coordination;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What people are told about plans by e-mail: that there is something to read, never what
 * it says.
 */
@Component
class PlanMail {

	private final Productions productions;

	private final Members members;

	private final Coordination coordination;

	private final ApplicationEventPublisher events;

	PlanMail(Productions productions, Members members, Coordination coordination, ApplicationEventPublisher events) {
		this.productions = productions;
		this.members = members;
		this.coordination = coordination;
		this.events = events;
	}

	/** Everyone named reads the rules. */
	void published(ClosedSetPlan plan) {
		List<MemberId> named = plan.admitted()
			.stream()
			.map(PlanPerson::member)
			.filter(Objects::nonNull)
			.map(MemberId::new)
			.toList();
		tell(this.members.findAll(named).values(), "setplan.published", plan.id(), "");
	}

	void struck(ClosedSetPlan plan) {
		tell(thoseWhoPrepare(plan.scene()), "setplan.struck", plan.id(), "");
	}

	void lifted(ClosedSetPlan plan) {
		tell(thoseWhoPrepare(plan.scene()), "setplan.lifted", plan.id(), "");
	}

	/** Someone came in who is not on the list. */
	void exception(ClosedSetPlan plan) {
		tell(thoseWhoPrepare(plan.scene()), "setplan.exception", plan.id(), "/access-list");
	}

	private Collection<MemberSummary> thoseWhoPrepare(SceneId scene) {
		Optional<MemberSummary> coordinator = this.coordination.coordinatorOf(scene).flatMap(this.members::find);
		return Stream.concat(coordinator.stream(), this.members.with(Role.FIRST_AD).stream()).distinct().toList();
	}

	private void tell(Collection<MemberSummary> people, String message, PlanId plan, String page) {
		ProductionSummary production = this.productions.current();
		people
			.forEach((member) -> this.events.publishEvent(new MailRequested(message, member.account(), production.id(),
					Map.of("production", production.title(), "name", member.name()), PlanRecorded.subject(plan),
					MailLink.plain("/productions/" + production.id() + "/plans/" + plan + page), null)));
	}

}
