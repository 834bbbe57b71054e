package app.closedset.rider;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.closedset.core.MemberId;
import app.closedset.rider.terms.Cover;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.Terms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What items mean, said to the performer in plain sentences. They stand beside the
 * professional words of {@link RiderWords}, which are the ones that are signed.
 */
@Component
class RiderCeremonyWords {

	private final MessageSource messages;

	RiderCeremonyWords(MessageSource messages) {
		this.messages = messages;
	}

	/** The language of these texts that is nearest to the wanted one. */
	static Locale language(Locale wanted) {
		return "fr".equals(wanted.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
	}

	/** One sentence: what is depicted. */
	String sentence(RiderItem item, Map<MemberId, String> names, Locale language) {
		Terms terms = item.terms();
		return say("item." + terms.kind() + "." + terms.what(), language, partner(terms, names, language),
				area(terms, language));
	}

	/** Where, how covered and how framed, one short sentence each; may be empty. */
	List<String> details(RiderItem item, Locale language) {
		Terms terms = item.terms();
		List<String> details = new ArrayList<>();
		if (terms.area() != null && !saysArea(terms)) {
			details.add(say("detail.where", language, area(terms, language)));
		}
		Cover cover = terms.cover();
		if (cover != null) {
			boolean worn = terms.kind() != ItemKind.CONTACT;
			details.add(say(worn ? "detail.worn" : "detail.cover", language,
					say((worn ? "worn." : "cover.") + cover, language)));
		}
		if (terms.framing() != null) {
			details.add(say("detail.framing", language, say("framing." + terms.framing(), language)));
		}
		return details;
	}

	String condition(ItemKind.Condition condition, Locale language) {
		return say("item.CONDITION." + condition, language);
	}

	private String partner(Terms terms, Map<MemberId, String> names, Locale language) {
		MemberId partner = terms.partner();
		String name = (partner != null) ? names.get(partner) : null;
		return (name != null) ? name : say("partner.none", language);
	}

	private String area(Terms terms, Locale language) {
		return (terms.area() != null) ? say("area." + terms.area() + "." + terms.side(), language)
				: say("area.WHOLE_BODY.BOTH", language);
	}

	/** Whether the sentence itself names the area. */
	private static boolean saysArea(Terms terms) {
		return terms.kind() == ItemKind.NUDITY || terms.what().equals(ItemKind.Touch.HAND.name())
				|| terms.what().equals(ItemKind.Touch.KISS_ON_BODY.name());
	}

	private String say(String key, Locale language, Object... arguments) {
		return this.messages.getMessage("ceremony." + key, arguments, language);
	}

}
