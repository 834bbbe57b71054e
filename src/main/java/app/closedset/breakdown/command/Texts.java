package app.closedset.breakdown.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The application's own texts, so that a refusal reads the same here as there.
 */
final class Texts {

	private final Locale locale;

	private final Properties messages = new Properties();

	Texts(String language) {
		this.locale = Locale.of(language);
		String suffix = "en".equals(language) ? "" : "_" + language;
		load("/messages/script" + suffix + ".properties");
		load("/messages/breakdown" + suffix + ".properties");
	}

	private void load(String name) {
		try (InputStream file = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
			this.messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String get(String key, Object... arguments) {
		return new MessageFormat(this.messages.getProperty(key, key), this.locale).format(arguments);
	}

}
