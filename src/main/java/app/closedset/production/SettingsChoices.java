package app.closedset.production;

import java.util.Arrays;
import java.util.List;

import app.closedset.agreement.AgreementProfile;
import app.closedset.core.Choice;

/**
 * What the settings of a production can be chosen from.
 *
 * @param agreements with a sentence each on what they ask
 */
record SettingsChoices(List<AgreementProfile> agreements) {

	public List<Choice> kinds() {
		return Arrays.stream(ProductionKind.values())
			.map((kind) -> Choice.message(kind.name(), "production.kind." + kind.name()))
			.toList();
	}

	public List<Choice> zones() {
		return ZoneChoices.all();
	}

	public List<Choice> languages() {
		return languageChoices();
	}

	static List<Choice> languageChoices() {
		return List.of(Choice.message("en", "production.language.en"), Choice.message("fr", "production.language.fr"));
	}

}
