package app.closedset.production;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a production is asked when it begins and on its settings page.
 *
 * @param zone as typed or chosen: an IANA region, or its city
 */
record SettingsForm(@OneLine(message = "{production.title.missing}") @Nullable String title,
		@NotNull(message = "{production.kind.missing}") @Nullable ProductionKind kind,
		@OneLine(message = "{production.company.missing}") @Nullable String company, @KnownZone @Nullable String zone,
		@NotEmpty(message = "{production.languages.missing}") @Nullable List<@Pattern(regexp = "en|fr",
				message = "{production.languages.unknown}") String> languages,
		@NotEmpty(message = "{production.agreements.missing}") @Nullable List<String> agreements,
		@Nullable Long version) {

	static SettingsForm empty(Locale reader) {
		return new SettingsForm(null, null, null, null, List.of("fr".equals(reader.getLanguage()) ? "fr" : "en"),
				List.of(), 0L);
	}

	static SettingsForm of(Production production) {
		ProductionSummary summary = production.summary();
		return new SettingsForm(summary.title(), production.kind(), summary.company(), summary.zone().getId(),
				summary.languages().stream().map(Locale::toLanguageTag).toList(), summary.agreements(),
				production.version());
	}

	static void checkAgreements(SettingsForm form, BindingResult errors, Collection<String> known) {
		if (form.agreements != null && !known.containsAll(form.agreements)) {
			errors.rejectValue("agreements", "production.agreements.unknown");
		}
	}

	/** Only of a form that was found valid. */
	NewProduction toProduction() {
		ZoneId region = ZoneChoices.resolve(this.zone).orElseThrow();
		if (this.kind == null || this.languages == null || this.agreements == null) {
			throw new IllegalStateException("The form was not validated");
		}
		return new NewProduction(Line.clean(this.title), this.kind, Line.clean(this.company), region,
				this.languages.stream().distinct().map(Locale::forLanguageTag).toList(),
				this.agreements.stream().distinct().toList(), false);
	}

}
