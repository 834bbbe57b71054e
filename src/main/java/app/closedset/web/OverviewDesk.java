package app.closedset.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import app.closedset.core.AccountId;
import app.closedset.core.Role;
import app.closedset.core.UpcomingDays;
import app.closedset.core.Viewer;
import app.closedset.core.WaitingItem;
import app.closedset.core.WaitingItems;
import app.closedset.platform.ProductionContext;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Collects what waits for a person from all modules that have something to say.
 */
@Service
class OverviewDesk {

	static final int DAYS = 3;

	/** To others, no days at all is not the same as none planned. */
	private static final Role[] READINESS_READERS = { Role.OFFICE, Role.PRODUCER, Role.FIRST_AD, Role.COORDINATOR };

	private static final Comparator<WaitingItem> URGENT_FIRST = Comparator.comparing(WaitingItem::due,
			Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

	private final Productions productions;

	private final ObjectProvider<WaitingItems> waiting;

	private final ObjectProvider<UpcomingDays> upcoming;

	private final Navigation navigation;

	OverviewDesk(Productions productions, ObjectProvider<WaitingItems> waiting, ObjectProvider<UpcomingDays> upcoming,
			Navigation navigation) {
		this.productions = productions;
		this.waiting = waiting;
		this.upcoming = upcoming;
		this.navigation = navigation;
	}

	/** The productions of an account with the number of things that wait there. */
	List<HomePage.Line> home(AccountId account) {
		return this.productions.of(account).stream().map((production) -> line(production, account)).toList();
	}

	private HomePage.Line line(ProductionSummary production, AccountId account) {
		int waits = this.productions.viewer(production.id(), account)
			.map((viewer) -> ProductionContext.within(production.id(), account, () -> waitingFor(viewer).size()))
			.orElse(0);
		return new HomePage.Line("/productions/" + production.id(), production.title(), production.company(),
				production.demo(), waits);
	}

	/** The overview of the production that is set. */
	OverviewPage overview(Viewer viewer) {
		List<UpcomingDays> sources = this.upcoming.orderedStream().toList();
		boolean showsDays = !sources.isEmpty() && viewer.isAny(READINESS_READERS);
		List<UpcomingDays.Day> days = showsDays
				? sources.stream().flatMap((source) -> source.upcoming(viewer, DAYS).stream()).limit(DAYS).toList()
				: List.of();
		return new OverviewPage(waitingFor(viewer), days, showsDays, nothing(viewer));
	}

	private List<WaitingItem> waitingFor(Viewer viewer) {
		return this.waiting.orderedStream()
			.flatMap((module) -> module.waitingFor(viewer).stream())
			.sorted(URGENT_FIRST)
			.toList();
	}

	/** The first part of the production in which this role would begin. */
	private OverviewPage.Nothing nothing(Viewer viewer) {
		for (Beginning beginning : Beginning.values()) {
			if (viewer.roles().contains(beginning.role)) {
				String href = this.navigation.of(viewer)
					.stream()
					.filter((entry) -> entry.key().equals(beginning.part))
					.map(Frame.Entry::href)
					.findFirst()
					.orElse("");
				return new OverviewPage.Nothing("overview.nothing." + beginning.role, "overview.open." + beginning.part,
						href);
			}
		}
		return new OverviewPage.Nothing("overview.nothing", "", "");
	}

	/**
	 * Where each role begins when nothing waits; the first that a person has counts.
	 */
	private enum Beginning {

		COORDINATOR(Role.COORDINATOR, "breakdown"), OFFICE(Role.OFFICE, "script"), PRODUCER(Role.PRODUCER, "script"),
		FIRST_AD(Role.FIRST_AD, "schedule"), DIRECTOR(Role.DIRECTOR, "breakdown"),
		SCRIPT_SUPERVISOR(Role.SCRIPT_SUPERVISOR, "schedule"), SET_TEAM(Role.SET_TEAM, "plan"),
		DEPARTMENT(Role.DEPARTMENT, "plan"), PERFORMER(Role.PERFORMER, "riders"), GUARDIAN(Role.GUARDIAN, "riders"),
		REPRESENTATIVE(Role.REPRESENTATIVE, "riders"), REFERENT(Role.REFERENT, "checkins");

		private final Role role;

		private final String part;

		Beginning(Role role, String part) {
			this.role = role;
			this.part = part;
		}

	}

}
