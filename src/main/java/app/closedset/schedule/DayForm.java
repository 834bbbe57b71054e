package app.closedset.schedule;

import java.time.LocalDate;
import java.time.LocalTime;

import app.closedset.schedule.CallTime.Occurrence;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A shooting day as typed.
 *
 * @param occurrence which of two, asked only where the time comes twice
 * @param version of the day that the form was made from
 */
record DayForm(@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
		@NotBlank @Size(max = 60) String unit, @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) LocalTime call,
		@Nullable Occurrence occurrence, long version) {

	static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

	static final LocalDate LAST = LocalDate.of(2199, 12, 31);

	boolean dateIsBelievable() {
		return !this.date.isBefore(FIRST) && !this.date.isAfter(LAST);
	}

}
