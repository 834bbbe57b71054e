package app.closedset.production;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How the age of a performer is known.
 *
 * @param birth where it is known from the date of birth
 */
record AgeForm(@NotNull(message = "{production.age.how.missing}") @Nullable How how, @Nullable LocalDate birth,
		@Nullable Long version) {

	long formVersion() {
		return (this.version != null) ? this.version : -1;
	}

	/**
	 * From what the age is known.
	 */
	enum How {

		BIRTH, ADULT, UNKNOWN

	}

}
