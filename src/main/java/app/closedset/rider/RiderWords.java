package app.closedset.rider;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import app.closedset.core.MemberId;
import app.closedset.rider.terms.BodyArea;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.Side;
import app.closedset.rider.terms.Terms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says terms in sentences: clinical words, and a plain gloss beside them.
 */
@Component
class RiderWords {

	private final MessageSource messages;

	RiderWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * One sentence for one item, without its own wording and condition.
	 * @param names of the people whom items may name
	 */
	String sentence(Terms terms, Map<MemberId, String> names, Locale locale) {
		StringJoiner sentence = new StringJoiner(", ");
		sentence.add(depicted(terms, locale));
		if (terms.cover() != null) {
			sentence.add(say("rider.cover." + terms.cover(), locale));
		}
		if (terms.partner() != null) {
			sentence.add(say("rider.sentence.with", locale, names.getOrDefault(terms.partner(), "?")));
		}
		if (terms.framing() != null) {
			sentence.add(say("rider.framing." + terms.framing(), locale));
		}
		return sentence.toString();
	}

	/** What the professional words mean, or the empty text where they are plain. */
	String gloss(Terms terms, Locale locale) {
		StringJoiner gloss = new StringJoiner(" ");
		String what = this.messages.getMessage("rider.gloss." + terms.kind() + "." + terms.what(), null, "", locale);
		if (what != null && !what.isEmpty()) {
			gloss.add(what);
		}
		if (terms.area() != null) {
			String area = this.messages.getMessage("rider.gloss.area." + terms.area(), null, "", locale);
			if (area != null && !area.isEmpty()) {
				gloss.add(area);
			}
		}
		return gloss.toString();
	}

	/** The sentence, its own wording and its condition. */
	String whole(RiderItem item, Map<MemberId, String> names, Locale locale) {
		String text = sentence(item.terms(), names, locale) + ".";
		if (!item.wording().isEmpty()) {
			text += " " + item.wording();
		}
		return item.condition().isEmpty() ? text : text + " " + say("rider.sentence.only.if", locale, item.condition());
	}

	String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	private String depicted(Terms terms, Locale locale) {
		String what = say("rider.what." + terms.kind() + "." + terms.what(), locale);
		BodyArea area = terms.area();
		if (area == null) {
			return what;
		}
		String where = say(((terms.kind() == ItemKind.CONTACT) ? "rider.area.on." : "rider.area.") + area, locale);
		if (area.sided() && terms.side() != Side.BOTH) {
			where = say("rider.sentence.side", locale, where, say("rider.side." + terms.side(), locale));
		}
		return say("rider.sentence." + terms.kind(), locale, what, where);
	}

}
