package app.closedset.rider;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.core.WaitingItem;
import app.closedset.core.WaitingItems;
import app.closedset.production.Coordination;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Riders that wait for the coordinator, the office or the performer.
 */
@Component
class RiderWaitingItems implements WaitingItems {

	private final Riders riders;

	private final RiderCalendar calendar;

	private final Coordination coordination;

	private final Members members;

	private final Scripts scripts;

	RiderWaitingItems(Riders riders, RiderCalendar calendar, Coordination coordination, Members members,
			Scripts scripts) {
		this.riders = riders;
		this.calendar = calendar;
		this.coordination = coordination;
		this.members = members;
		this.scripts = scripts;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingItem> waitingFor(Viewer viewer) {
		boolean staff = viewer.isAny(Role.COORDINATOR, Role.OFFICE, Role.PRODUCER);
		if (!staff && !viewer.isAny(Role.PERFORMER)) {
			return List.of();
		}
		List<RiderOverview> riders = RiderRow
			.overviews(staff ? this.riders.rows() : this.riders.rowsOf(viewer.member()));
		if (riders.isEmpty()) {
			return List.of();
		}
		Said said = new Said("/productions/" + viewer.production() + "/riders/", numbers(), staff ? names() : Map.of(),
				this.calendar.forMany());
		List<WaitingItem> waiting = new ArrayList<>();
		if (viewer.isAny(Role.COORDINATOR)) {
			Map<SceneId, MemberId> coordinators = this.coordination
				.coordinatorsOf(riders.stream().map(RiderOverview::scene).collect(Collectors.toSet()));
			riders.stream()
				.filter((rider) -> viewer.member().equals(coordinators.get(rider.scene())))
				.forEach((rider) -> forCoordinator(rider, said).ifPresent(waiting::add));
		}
		if (viewer.isAny(Role.OFFICE, Role.PRODUCER)) {
			riders.forEach((rider) -> forOffice(rider, said).ifPresent(waiting::add));
		}
		if (viewer.isAny(Role.PERFORMER)) {
			riders.stream()
				.filter((rider) -> rider.performer().equals(viewer.member()) && rider.state() == RiderState.OFFERED)
				.forEach((rider) -> waiting.add(new WaitingItem("rider.waiting.answer", List.of(said.number(rider)),
						"rider.waiting.answer.act", said.base() + rider.id() + "/ceremony", said.signBy(rider))));
		}
		return waiting;
	}

	private static Optional<WaitingItem> forCoordinator(RiderOverview rider, Said said) {
		RiderVersion newest = rider.newest();
		if (rider.stale()) {
			boolean judged = rider.versions().stream().anyMatch((one) -> one.stale() && one.drift().material() != null);
			return judged ? ((newest.state() == RiderState.IN_FORCE || newest.stale())
					? said.item(rider, "rider.waiting.renew", "rider.waiting.discuss.act", "") : Optional.empty())
					: said.item(rider, "rider.waiting.stale", "rider.waiting.stale.act", "/change");
		}
		if (newest.state() == RiderState.DRAFT && newest.confirmedAt() == null) {
			return said.item(rider, "rider.waiting.describe", "rider.waiting.describe.act", "");
		}
		if (newest.state() == RiderState.IN_DISCUSSION) {
			return said.item(rider, "rider.waiting.discuss", "rider.waiting.discuss.act", "");
		}
		if (newest.state() == RiderState.EXPIRED && said.signBy(rider) != null) {
			return said.item(rider, "rider.waiting.renew", "rider.waiting.discuss.act", "");
		}
		return (newest.questionAt() != null && newest.state() == RiderState.OFFERED)
				? said.item(rider, "rider.waiting.question", "rider.waiting.discuss.act", "") : Optional.empty();
	}

	private static Optional<WaitingItem> forOffice(RiderOverview rider, Said said) {
		RiderVersion newest = rider.newest();
		if (newest.state() == RiderState.DRAFT && newest.confirmedAt() != null && !newest.stale()) {
			return said.item(rider, "rider.waiting.offer", "rider.waiting.offer.act", "/offer");
		}
		return (newest.state() == RiderState.OFFERED && said.signBy(rider) != null)
				? said.item(rider, "rider.waiting.unsigned", "rider.waiting.unsigned.act", "") : Optional.empty();
	}

	private Map<SceneId, String> numbers() {
		return this.scripts.scenes().stream().collect(Collectors.toMap(SceneSummary::id, SceneSummary::number));
	}

	private Map<MemberId, String> names() {
		return this.members.all().stream().collect(Collectors.toMap(MemberSummary::id, MemberSummary::name));
	}

	/**
	 * What sentences are made of.
	 */
	private record Said(String base, Map<SceneId, String> numbers, Map<MemberId, String> names,
			Function<SceneId, RiderCalendar.Dates> dates) {

		String number(RiderOverview rider) {
			return this.numbers.getOrDefault(rider.scene(), "");
		}

		@Nullable Instant signBy(RiderOverview rider) {
			return this.dates.apply(rider.scene()).signBy();
		}

		Optional<WaitingItem> item(RiderOverview rider, String message, String act, String path) {
			return Optional
				.of(new WaitingItem(message, List.of(number(rider), this.names.getOrDefault(rider.performer(), "")),
						act, this.base + rider.id() + path, signBy(rider)));
		}

	}

}
