package app.closedset.rider;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.closedset.core.MemberId;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.ItemKind.Use;
import app.closedset.signature.SealedText;
import org.springframework.stereotype.Component;

/**
 * Writes the exact text of one version of a rider. The page shows it, the hash is taken
 * over it and it is what is sealed; the same version always makes the same text. What was
 * refused is left out and not mentioned.
 */
@Component
class RiderDocument {

	private static final List<ItemKind> DONE = List.of(ItemKind.CONTACT, ItemKind.NUDITY, ItemKind.SIMULATED_ACT,
			ItemKind.COSTUME_STATE);

	private final RiderWords words;

	RiderDocument(RiderWords words) {
		this.words = words;
	}

	SealedText text(RiderVersion version, Facts facts, Locale locale) {
		SealedText.Builder text = SealedText.builder();
		text.title(say(facts.full() ? "rider.document.title.rider" : "rider.document.title.touch", locale));
		text.text(say("rider.document.production", locale, facts.production(), facts.company()));
		text.text(say("rider.document.scene", locale, facts.sceneNumber(), facts.heading()));
		text.text(facts.character().isEmpty() ? say("rider.document.performer", locale, facts.performer())
				: say("rider.document.performer.as", locale, facts.performer(), facts.character()));
		text.text(
				say("rider.document.version", locale, Integer.toString(version.number()), version.basis().draftName()));
		text.text(say("rider.document.ceiling", locale));
		quotes(version, text, locale);
		DONE.forEach((kind) -> items(version, kind, facts.names(), text, locale));
		items(version, ItemKind.CONDITION, facts.names(), text, locale);
		uses(version, facts.names(), text, locale);
		list("rider.document.limits", version.particulars().limits(), text, locale);
		text.text(say("rider.document.nothing.else", locale));
		list("rider.document.room", version.particulars().room(), text, locale);
		if (!version.particulars().rehearsal().isEmpty()) {
			text.heading(say("rider.document.rehearsal", locale));
			text.text(version.particulars().rehearsal());
		}
		text.heading(say("rider.document.storage", locale));
		text.text(version.particulars().storage());
		text.heading(say("rider.document.rights", locale));
		text.item(say("rider.document.rights.less", locale));
		text.item(say("rider.document.rights.withdraw", locale));
		text.item(say("rider.document.rights.more", locale));
		text.text(say("rider.document.agreements", locale, facts.agreements()));
		return text.build();
	}

	private void quotes(RiderVersion version, SealedText.Builder text, Locale locale) {
		text.heading(say("rider.document.script", locale));
		if (version.basis().lines().isEmpty()) {
			text.text(say("rider.document.script.none", locale));
		}
		version.basis().lines().forEach((line) -> text.quote(line.words()));
	}

	private void items(RiderVersion version, ItemKind kind, Map<MemberId, String> names, SealedText.Builder text,
			Locale locale) {
		List<RiderItem> items = version.items()
			.stream()
			.filter((item) -> item.terms().kind() == kind && !item.refused())
			.toList();
		if (!items.isEmpty()) {
			text.heading(say("rider.document.kind." + kind, locale));
			items.forEach((item) -> text.item(this.words.whole(item, names, locale)));
		}
	}

	private void uses(RiderVersion version, Map<MemberId, String> names, SealedText.Builder text, Locale locale) {
		text.heading(say("rider.document.kind.USE", locale));
		text.text(say("rider.document.use.film", locale));
		Set<Use> refused = EnumSet.allOf(Use.class);
		for (RiderItem item : version.items()) {
			boolean asked = version.state() == RiderState.DRAFT && !item.refused();
			if (item.terms().kind() == ItemKind.USE && (item.agreed() || asked)) {
				text.item(this.words.whole(item, names, locale));
				refused.remove(Use.valueOf(item.terms().what()));
			}
		}
		if (!refused.isEmpty()) {
			text.text(say("rider.document.use.none", locale,
					refused.stream()
						.map((use) -> say("rider.what.USE." + use, locale))
						.collect(Collectors.joining("; "))));
		}
	}

	private void list(String heading, List<String> lines, SealedText.Builder text, Locale locale) {
		if (!lines.isEmpty()) {
			text.heading(say(heading, locale));
			lines.forEach(text::item);
		}
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.words.say(key, locale, arguments);
	}

	/**
	 * What the text says beside the version itself.
	 *
	 * @param full a full rider; false for a touch agreement
	 * @param production its title
	 * @param company the production company
	 * @param sceneNumber the scene's label
	 * @param heading the scene's heading
	 * @param performer the performer's name
	 * @param character the character's name, or the empty text
	 * @param names of everyone whom items name
	 * @param agreements the profiles with their versions
	 */
	record Facts(boolean full, String production, String company, String sceneNumber, String heading, String performer,
			String character, Map<MemberId, String> names, String agreements) {

		Facts {
			names = Map.copyOf(names);
		}

	}

}
