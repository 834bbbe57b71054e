package app.closedset.rider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.closedset.core.RiderItemId;
import app.closedset.rider.terms.Terms;

/**
 * All that was ever asked of the performer, in every version. What was refused is not
 * asked again unless the coordinator reopens it, which is counted.
 *
 * @param versions of the rider
 */
record Asks(List<RiderVersion> versions) {

	/** Items that the performer refused and that nobody may ask again for now. */
	List<RiderItem> refused() {
		return items().filter((item) -> item.refused() && !item.reopened()).toList();
	}

	/** Whether the performer said no to this or to less, and it was not reopened. */
	boolean refusedBefore(Terms terms) {
		return refused().stream().anyMatch((item) -> terms.asksAsMuchAs(item.terms()));
	}

	Optional<RiderItem> refused(RiderItemId id) {
		return refused().stream().filter((item) -> item.id().equals(id)).findFirst();
	}

	/** How often refused items were asked again; the coordinator sees it as pressure. */
	long askedAgain() {
		return items().filter(RiderItem::reopened).count();
	}

	/** With an ask goes all that asks as much, in every version that lives. */
	void refuseEverywhere(List<RiderItem> refused, Instant now) {
		for (RiderItem no : refused.stream().filter((item) -> item.terms().isAsk()).toList()) {
			this.versions.stream()
				.filter(RiderVersion::live)
				.forEach((version) -> version.items()
					.stream()
					.filter((item) -> !item.refused() && item.terms().asksAsMuchAs(no.terms()))
					.forEach((item) -> refuse(version, item, now)));
		}
	}

	private static void refuse(RiderVersion version, RiderItem item, Instant now) {
		if (version.state() == RiderState.DRAFT) {
			version.drop(item);
		}
		else {
			version.takeBack(item, now);
		}
	}

	private Stream<RiderItem> items() {
		return this.versions.stream().flatMap((version) -> version.items().stream());
	}

}
