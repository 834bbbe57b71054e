package app.closedset.rider;

import java.util.List;
import java.util.function.Function;

import app.closedset.core.ProductionId;
import app.closedset.core.RiderId;
import app.closedset.core.SceneId;
import app.closedset.platform.JobTransactions;
import app.closedset.production.EveryProduction;
import org.springframework.stereotype.Component;

/**
 * Ends offers that nobody signed before the last call of their scene. From that moment
 * they cannot be signed, whether this has run or not; the right to read them stays.
 */
@Component
class RiderExpiry {

	private final Riders riders;

	private final RiderCalendar calendar;

	private final EveryProduction productions;

	private final JobTransactions transactions;

	RiderExpiry(Riders riders, RiderCalendar calendar, EveryProduction productions, JobTransactions transactions) {
		this.riders = riders;
		this.calendar = calendar;
		this.productions = productions;
		this.transactions = transactions;
	}

	void sweep() {
		this.productions.each((production) -> this.transactions.within(production, this::overdue)
			.forEach((rider) -> expire(production, rider)));
	}

	private List<RiderId> overdue() {
		Function<SceneId, RiderCalendar.Dates> dates = this.calendar.forMany();
		return RiderRow.overviews(this.riders.rows())
			.stream()
			.filter((rider) -> rider.state() == RiderState.OFFERED && dates.apply(rider.scene()).callPassed())
			.map(RiderOverview::id)
			.toList();
	}

	private void expire(ProductionId production, RiderId id) {
		this.transactions.within(production,
				() -> this.riders.hold(id)
					.filter((rider) -> this.calendar.of(rider.scene()).callPassed())
					.filter((rider) -> rider.expire(this.calendar.now()).done())
					.map(this.riders::save)
					.isPresent());
	}

}
