package app.closedset.script;

import app.closedset.script.reading.Correction;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about one heading.
 *
 * @param kind what is to be done
 * @param line where
 * @param nth of those in the line
 */
record CorrectionForm(@NotNull Correction.@Nullable Kind kind, @NotNull @Nullable Integer line,
		@NotNull @Nullable Integer nth) {

	/** Only of a form without errors. */
	Correction correction() {
		if (this.kind == null || this.line == null || this.nth == null) {
			throw new IllegalStateException("The form was not checked");
		}
		return new Correction(this.kind, this.line, this.nth);
	}

}
