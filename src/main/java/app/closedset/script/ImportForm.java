package app.closedset.script;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a person says about the draft they confirm.
 *
 * @param name of the draft
 * @param colour of its pages
 * @param date of the draft
 * @param locked whether scenes keep their numbers from now on
 * @param follows the draft that the preview was compared with, or the empty text
 */
record ImportForm(@NotBlank @Size(max = 100) String name, @NotNull RevisionColour colour,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date, @Nullable Boolean locked,
		@Nullable String follows) {

	/** An unticked box is not sent. */
	boolean locks() {
		return Boolean.TRUE.equals(this.locked);
	}

}
