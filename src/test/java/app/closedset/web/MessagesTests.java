package app.closedset.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text exists in every language, says the same things, and can be formatted.
 */
class MessagesTests {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	/** Mail texts have named placeholders, which are filled in by the mail module. */
	private static final String MAIL = "mail.";

	private static final Pattern NUMBERED = Pattern.compile("\\{(\\d+)");

	private static final Pattern NAMED = Pattern.compile("\\{([a-z][A-Za-z]*)}");

	private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

	/** An ordinary or missing space before a mark that French sets apart. */
	private static final Pattern LOOSE_MARK = Pattern.compile(" [:;!?»]|« |[\\p{L}»)][;!?»]|\\p{L}: ");

	static List<String> modules() {
		return files((name) -> name.endsWith(".properties") && !name.contains("_"))
			.map((file) -> file.getFileName().toString().replace(".properties", ""))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("modules")
	void keys_inBothLanguages_areTheSame(String module) {
		assertThat(texts(module + "_fr").keySet()).isEqualTo(texts(module).keySet());
	}

	@ParameterizedTest
	@MethodSource("modules")
	void placeholders_inBothLanguages_areTheSame(String module) {
		Map<String, String> french = texts(module + "_fr");
		List<String> different = new ArrayList<>();
		texts(module).forEach((key, english) -> {
			String other = french.getOrDefault(key, "");
			boolean same = key.startsWith(MAIL) ? found(NAMED, english).equals(found(NAMED, other))
					: found(NUMBERED, english).equals(found(NUMBERED, other));
			if (!same) {
				different.add(key);
			}
		});
		assertThat(different).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("modules")
	void texts_ofPages_canBeFormatted(String module) {
		List<String> broken = new ArrayList<>();
		for (String file : List.of(module, module + "_fr")) {
			texts(file).forEach((key, text) -> {
				if (!key.startsWith(MAIL) && (LONE_APOSTROPHE.matcher(text).find() || !canBeFormatted(text))) {
					broken.add(file + ": " + key);
				}
			});
		}
		assertThat(broken).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("modules")
	void texts_areNotEmpty_andDoNotShout(String module) {
		List<String> wrong = new ArrayList<>();
		for (String file : List.of(module, module + "_fr")) {
			texts(file).forEach((key, text) -> {
				if (text.isBlank() || text.contains("!") || text.toLowerCase().contains("oops")) {
					wrong.add(file + ": " + key);
				}
			});
		}
		assertThat(wrong).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("modules")
	void french_setsItsMarksApart_withSpacesThatDoNotBreak(String module) {
		List<String> loose = new ArrayList<>();
		texts(module + "_fr").forEach((key, text) -> {
			if (LOOSE_MARK.matcher(text.replaceAll("\\{[^}]*}", "x").replaceAll("https?://\\S+", "")).find()) {
				loose.add(key);
			}
		});
		assertThat(loose).isEmpty();
	}

	@Test
	void keys_ofAllModules_areUnique() {
		Map<String, String> owners = new TreeMap<>();
		List<String> twice = new ArrayList<>();
		for (String module : modules()) {
			texts(module).keySet().forEach((key) -> {
				String other = owners.put(key, module);
				if (other != null) {
					twice.add(key + " in " + other + " and " + module);
				}
			});
		}
		assertThat(twice).isEmpty();
	}

	private static boolean canBeFormatted(String text) {
		try {
			new MessageFormat(text);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static Set<String> found(Pattern pattern, String text) {
		Set<String> found = new TreeSet<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			found.add(matcher.group(1));
		}
		return found;
	}

	static Map<String, String> texts(String file) {
		Properties properties = new Properties();
		try (var reader = Files.newBufferedReader(MESSAGES.resolve(file + ".properties"))) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> texts = new TreeMap<>();
		properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
		return texts;
	}

	private static Stream<Path> files(java.util.function.Predicate<String> wanted) {
		try (Stream<Path> files = Files.list(MESSAGES)) {
			return files.filter((file) -> wanted.test(file.getFileName().toString())).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
