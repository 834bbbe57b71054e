package app.closedset.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The texts of messages, with named placeholders. The message source would take the names
 * for broken numbers; besides, a message has values that a page has not.
 */
@Component
class MailTexts {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

	private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

	private final List<String> bundles;

	MailTexts(@Value("${spring.messages.basename}") List<String> bundles) {
		this.bundles = bundles;
	}

	/**
	 * The text in this language or else in English.
	 * @throws IllegalArgumentException if there is no such text, or no value for one of
	 * its placeholders
	 */
	String fill(String key, Locale language, Map<String, String> values) {
		Matcher placeholders = PLACEHOLDER.matcher(text(key, language).replace("''", "'"));
		StringBuilder filled = new StringBuilder();
		while (placeholders.find()) {
			String value = values.get(placeholders.group(1));
			if (value == null) {
				throw new IllegalArgumentException("No value for {" + placeholders.group(1) + "} in " + key);
			}
			placeholders.appendReplacement(filled, Matcher.quoteReplacement(oneLine(value)));
		}
		return placeholders.appendTail(filled).toString();
	}

	/** Without line breaks, so that a name can forge neither headers nor text. */
	static String oneLine(String value) {
		return CONTROLS.matcher(value).replaceAll(" ").strip();
	}

	private String text(String key, Locale language) {
		for (String bundle : this.bundles) {
			try {
				ResourceBundle texts = ResourceBundle.getBundle(bundle.replace('/', '.'), language,
						ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
				if (texts.containsKey(key)) {
					return texts.getString(key);
				}
			}
			catch (MissingResourceException ex) {
				// A module without texts.
			}
		}
		throw new IllegalArgumentException("No text " + key);
	}

}
