package app.closedset.rider;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import app.closedset.core.Viewer;
import app.closedset.rider.RiderCeremonyPage.Frame;
import app.closedset.rider.RiderCeremonyPage.Stage;
import app.closedset.rider.terms.ItemKind;
import app.closedset.signature.SigningSummary;
import app.closedset.signature.Signings;
import org.springframework.stereotype.Component;

/**
 * Where a performer is in the ceremony of a rider, and into which pages it is cut.
 */
@Component
class RiderCeremonyFrames {

	/** Items on one page; other uses of the pictures all stand on one. */
	private static final int ITEMS_PER_PART = 3;

	private final Signings signings;

	private final RiderCalendar calendar;

	private final RiderFacts facts;

	private final RiderCeremonyPeople people;

	RiderCeremonyFrames(Signings signings, RiderCalendar calendar, RiderFacts facts, RiderCeremonyPeople people) {
		this.signings = signings;
		this.calendar = calendar;
		this.facts = facts;
		this.people = people;
	}

	Frame of(Rider rider, Viewer viewer) {
		RiderVersion version = OwnRiders.offered(rider);
		Optional<SigningSummary> invitation = Optional.ofNullable(version.signing()).flatMap(this.signings::find);
		RiderCalendar.Dates dates = this.calendar.of(rider.scene());
		List<List<RiderItem>> parts = parts(version);
		int next = 1;
		while (next < parts.size() && parts.get(next - 1).stream().noneMatch(RiderItem::unanswered)) {
			next++;
		}
		String riders = "/productions/" + viewer.production() + "/riders/";
		return new Frame(rider.id(), riders + rider.id() + "/ceremony", riders + "mine/" + rider.id(),
				stage(rider, version, invitation, dates, viewer), invitation.map(SigningSummary::id).orElse(null),
				this.facts.of(rider).sceneNumber(), version.number(), this.people.contact(rider), parts.size(), next,
				dates.signBy());
	}

	private Stage stage(Rider rider, RiderVersion version, Optional<SigningSummary> invitation,
			RiderCalendar.Dates dates, Viewer viewer) {
		return switch (version.state()) {
			case IN_FORCE -> Stage.SIGNED;
			case IN_DISCUSSION -> Stage.DISCUSSION;
			case DECLINED -> Stage.DECLINED;
			case WITHDRAWN -> Stage.WITHDRAWN;
			case SUPERSEDED, DRAFT -> Stage.SUPERSEDED;
			case EXPIRED -> Stage.EXPIRED;
			case CLOSED -> Stage.CLOSED;
			case OFFERED -> openStage(rider, version, invitation, dates, viewer);
		};
	}

	private Stage openStage(Rider rider, RiderVersion version, Optional<SigningSummary> invitation,
			RiderCalendar.Dates dates, Viewer viewer) {
		if (version.stale()) {
			return Stage.STALE;
		}
		if (dates.callPassed()) {
			return Stage.EXPIRED;
		}
		if (!this.calendar.adultNow(rider.performer(), dates)) {
			return Stage.GUARDIAN;
		}
		if (invitation.filter((signing) -> signing.live() && signing.account().equals(viewer.account())).isEmpty()) {
			return Stage.UNSENT;
		}
		if (!invitation.get().disclosureAccepted()) {
			return Stage.AGREEMENT;
		}
		return version.items().stream().anyMatch(RiderItem::unanswered) ? Stage.PARTS : Stage.CHECK;
	}

	/** Items of one kind together, a few on each page, in the coordinator's order. */
	static List<List<RiderItem>> parts(RiderVersion version) {
		List<List<RiderItem>> parts = new ArrayList<>();
		for (ItemKind kind : ItemKind.values()) {
			List<RiderItem> items = version.items()
				.stream()
				.filter((item) -> item.terms().kind() == kind)
				.sorted(Comparator.comparingInt(RiderItem::position))
				.toList();
			int most = (kind == ItemKind.USE) ? Math.max(1, items.size()) : ITEMS_PER_PART;
			for (int from = 0; from < items.size(); from += most) {
				parts.add(items.subList(from, Math.min(items.size(), from + most)));
			}
		}
		return parts;
	}

}
