package app.closedset.schedule;

import java.time.LocalDate;
import java.time.LocalTime;

import app.closedset.schedule.CallTime.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * The fields of {@link DayForm} before anything was typed.
 */
record BlankDay(@Nullable LocalDate date, String unit, @Nullable LocalTime call, @Nullable Occurrence occurrence,
		long version) {
}
