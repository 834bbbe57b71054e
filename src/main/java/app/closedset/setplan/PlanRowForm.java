package app.closedset.setplan;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A row of a plan as typed: one form for each part.
 */
sealed interface PlanRowForm {

	/** Made when the empty form was shown. */
	@Nullable UUID id();

	/** The revision of the plan that the form was made from. */
	@Nullable Integer version();

	static PlanRowForm blank(PlanPart part, UUID id, int version) {
		return switch (part) {
			case PEOPLE -> new PersonForm(id, null, "", "", "", false, false, version);
			case MONITORS -> new MonitorForm(id, "", "", version);
			case GARMENTS -> new GarmentForm(id, null, null, "", null, false, version);
			case BEATS -> new BeatForm(id, "", "", version);
			case REHEARSALS -> new RehearsalForm(id, null, "", version);
			case RISKS -> new RiskForm(id, "", "", "", version);
		};
	}

	/**
	 * Someone to admit: a member, or a name.
	 */
	record PersonForm(@Nullable UUID id, @Nullable UUID member, @Nullable @Size(max = 120) String name,
			@NotBlank @Size(max = 120) @Nullable String function, @Nullable @Size(max = 300) String reason,
			@Nullable Boolean onCall, @Nullable Boolean essential, @Nullable Integer version) implements PlanRowForm {
	}

	/**
	 * A screen and who watches it: a person of the plan, or {@link #OFF}.
	 */
	record MonitorForm(@Nullable UUID id, @NotBlank @Size(max = 120) @Nullable String screen,
			@NotBlank @Nullable String watcher, @Nullable Integer version) implements PlanRowForm {

		/** The choice that nobody watches. */
		static final String OFF = "OFF";

	}

	/**
	 * Something worn or held ready.
	 */
	record GarmentForm(@Nullable UUID id, @NotNull @Nullable UUID performer, @NotNull @Nullable GarmentKind kind,
			@Nullable @Size(max = 120) String detail, @Nullable UUID holder, @Nullable Boolean sizeAsked,
			@Nullable Integer version) implements PlanRowForm {
	}

	/**
	 * A beat of the choreography.
	 */
	record BeatForm(@Nullable UUID id, @NotBlank @Size(max = 500) @Nullable String happening,
			@NotBlank @Size(max = 500) @Nullable String touch, @Nullable Integer version) implements PlanRowForm {
	}

	/**
	 * A rehearsal.
	 */
	record RehearsalForm(@Nullable UUID id,
			@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
			@Nullable @Size(max = 200) String how, @Nullable Integer version) implements PlanRowForm {
	}

	/**
	 * A risk and its measure.
	 */
	record RiskForm(@Nullable UUID id, @NotBlank @Size(max = 300) @Nullable String hazard,
			@NotBlank @Size(max = 300) @Nullable String measure, @NotBlank @Size(max = 120) @Nullable String owner,
			@Nullable Integer version) implements PlanRowForm {
	}

}
