package app.closedset.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What the clock on the wall says about a call, read in a zone. When clocks change, a
 * time can be missing or come twice; nothing is guessed then.
 */
sealed interface CallTime {

	/**
	 * Reads a local time.
	 * @param which of the two, where the time comes twice; ignored elsewhere
	 */
	static CallTime read(LocalDate date, LocalTime time, ZoneId zone, @Nullable Occurrence which) {
		List<ZoneOffset> offsets = zone.getRules().getValidOffsets(date.atTime(time));
		if (offsets.isEmpty()) {
			ZoneOffsetTransition gap = Objects.requireNonNull(zone.getRules().getTransition(date.atTime(time)));
			return new Skipped(gap.getDateTimeBefore().toLocalTime(), gap.getDateTimeAfter().toLocalTime());
		}
		Instant first = date.atTime(time).toInstant(offsets.getFirst());
		if (offsets.size() == 1) {
			return new Settled(first);
		}
		Instant second = date.atTime(time).toInstant(offsets.getLast());
		if (which == null) {
			return new Twice(first, second);
		}
		return new Settled((which == Occurrence.FIRST) ? first : second);
	}

	/**
	 * The moment is clear.
	 */
	record Settled(Instant moment) implements CallTime {
	}

	/**
	 * Clocks go forward over this time: it does not exist on that day.
	 *
	 * @param from the first time that is missing
	 * @param to the first time that exists again
	 */
	record Skipped(LocalTime from, LocalTime to) implements CallTime {
	}

	/**
	 * Clocks go back: the time comes twice on that day.
	 */
	record Twice(Instant first, Instant second) implements CallTime {
	}

	/**
	 * Which of two.
	 */
	enum Occurrence {

		FIRST, SECOND

	}

}
