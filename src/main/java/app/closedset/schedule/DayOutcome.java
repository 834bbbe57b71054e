package app.closedset.schedule;

import app.closedset.core.ShootingDayId;

/**
 * What came of planning or moving a shooting day.
 */
sealed interface DayOutcome {

	/**
	 * The day stands.
	 */
	record Planned(ShootingDayId day) implements DayOutcome {
	}

	/**
	 * The call could not be read off the clock.
	 */
	record CallUnclear(CallTime why) implements DayOutcome {
	}

	/**
	 * The unit has a day on that date already.
	 */
	record UnitTaken() implements DayOutcome {
	}

}
