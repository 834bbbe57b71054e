package app.closedset.rider;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.closedset.core.AccountId;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.production.Coordination;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells those concerned that a scene has new limits. Never says what, who or why.
 */
@Component
class RiderTold {

	private final Members members;

	private final Coordination coordination;

	private final Productions productions;

	private final ApplicationEventPublisher events;

	RiderTold(Members members, Coordination coordination, Productions productions, ApplicationEventPublisher events) {
		this.members = members;
		this.coordination = coordination;
		this.productions = productions;
		this.events = events;
	}

	void newLimits(Rider rider, Viewer performer) {
		Set<AccountId> recipients = new HashSet<>();
		for (Role role : Set.of(Role.OFFICE, Role.DIRECTOR, Role.FIRST_AD)) {
			this.members.with(role).forEach((member) -> recipients.add(member.account()));
		}
		coordinator(rider).ifPresent((member) -> recipients.add(member.account()));
		recipients.remove(performer.account());
		recipients.forEach((account) -> mail("rider.limits", account, rider));
	}

	private Optional<MemberSummary> coordinator(Rider rider) {
		Optional<MemberId> coordinator = this.coordination.coordinatorOf(rider.scene());
		return coordinator.flatMap(this.members::find);
	}

	private void mail(String message, AccountId recipient, Rider rider) {
		ProductionSummary production = this.productions.current();
		this.events.publishEvent(new MailRequested(message, recipient, production.id(), Map.of(),
				RiderRecorded.subject(rider.id()), MailLink.plain("/productions/" + production.id()), null));
	}

}
