package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Says in a casting notice, in professional words, what the flagged scenes of a role ask,
 * so that nobody learns of it after they are cast.
 */
@Component
class CastingNotice {

	private final MessageSource messages;

	CastingNotice(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * @param rows the flagged scenes of the production
	 * @param locale the language of the notice
	 */
	String of(String character, List<SheetRow> rows, Locale locale) {
		List<SheetRow> own = rows.stream().filter((row) -> row.characters().contains(character)).toList();
		List<String> lines = new ArrayList<>();
		lines.add(say(locale, "breakdown.notice.role", character));
		if (own.isEmpty()) {
			lines.add(say(locale, "breakdown.notice.nothing"));
			return String.join("\n", lines);
		}
		lines.add(say(locale, "breakdown.notice.scenes", own.size()));
		for (SheetRow row : own) {
			lines.add("– " + line(row, locale));
		}
		lines.add(say(locale, "breakdown.notice.rights"));
		return String.join("\n", lines);
	}

	private String line(SheetRow row, Locale locale) {
		List<String> words = new ArrayList<>();
		row.categories().forEach((key) -> words.add(say(locale, key)));
		axis(words, "exposure", row.exposure(), locale);
		axis(words, "contact", row.contact(), locale);
		axis(words, "violence", row.violence(), locale);
		row.modifiers().forEach((key) -> words.add(say(locale, key)));
		String list = words.stream()
			.map(StringUtils::uncapitalize)
			.reduce((one, next) -> say(locale, "breakdown.notice.and", one, next))
			.orElse("");
		return say(locale, "breakdown.notice.scene", row.number(), list);
	}

	private void axis(List<String> words, String axis, int level, Locale locale) {
		if (level > 0) {
			words.add(say(locale, "breakdown.notice.axis", say(locale, "breakdown.axis." + axis),
					say(locale, "breakdown." + axis + "." + level)));
		}
	}

	private String say(Locale locale, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
