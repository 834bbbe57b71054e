package app.closedset.rider;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a rider says beside its items; lists one entry a line.
 */
record ParticularsForm(@Nullable @Size(max = 4000) String limits, @Nullable @Size(max = 4000) String room,
		@Nullable @Size(max = 2000) String rehearsal, @Nullable @Size(max = 2000) String storage,
		@NotNull Long version) {

	static ParticularsForm of(Particulars particulars, long version) {
		return new ParticularsForm(Particulars.text(particulars.limits()), Particulars.text(particulars.room()),
				particulars.rehearsal(), particulars.storage(), version);
	}

	Particulars particulars() {
		return new Particulars(Particulars.lines(text(this.limits)), Particulars.lines(text(this.room)),
				text(this.rehearsal), text(this.storage));
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

}
