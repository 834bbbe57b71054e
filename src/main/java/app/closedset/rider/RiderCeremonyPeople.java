package app.closedset.rider;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.closedset.core.AccountId;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.production.Contacts;
import app.closedset.production.Coordination;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Whom a performer's answers concern, besides themselves.
 */
@Component
class RiderCeremonyPeople {

	private final Members members;

	private final Coordination coordination;

	private final Contacts contacts;

	private final ApplicationEventPublisher events;

	RiderCeremonyPeople(Members members, Coordination coordination, Contacts contacts,
			ApplicationEventPublisher events) {
		this.members = members;
		this.coordination = coordination;
		this.contacts = contacts;
		this.events = events;
	}

	/** The coordinator of the scene and how to reach them; else the office. */
	String contact(Rider rider) {
		List<MemberId> people = coordinators(rider);
		return this.contacts
			.of(people.isEmpty() ? this.members.with(Role.OFFICE) : this.members.findAll(people).values());
	}

	/**
	 * Tells the coordinator what happened; the office learns "current" or "action needed"
	 * and no more.
	 */
	void tell(String message, Rider rider, Viewer viewer, boolean office) {
		Set<AccountId> told = new HashSet<>();
		this.members.findAll(coordinators(rider)).values().forEach((member) -> {
			if (told.add(member.account())) {
				mail(message, member, rider, viewer);
			}
		});
		if (office) {
			String known = "ceremony.current".equals(message) ? message : "ceremony.action";
			this.members.with(Role.OFFICE).forEach((member) -> {
				if (told.add(member.account())) {
					mail(known, member, rider, viewer);
				}
			});
		}
	}

	private void mail(String message, MemberSummary recipient, Rider rider, Viewer performer) {
		String path = "/productions/" + performer.production() + "/riders/" + rider.id();
		this.events.publishEvent(new MailRequested(message, recipient.account(), performer.production(),
				Map.of("performer", performer.name()), RiderRecorded.subject(rider.id()), MailLink.plain(path), null));
	}

	private List<MemberId> coordinators(Rider rider) {
		return this.coordination.coordinatorOf(rider.scene())
			.map(List::of)
			.orElseGet(() -> this.members.with(Role.COORDINATOR).stream().map(MemberSummary::id).toList());
	}

}
