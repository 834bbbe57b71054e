package app.closedset.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no template may contain.
 */
class TemplateRulesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern TAG = Pattern
		.compile("<(/?)([a-zA-Z][\\w:-]*)((?:\\s+[^\\s=>/]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))?)*)\\s*(/?)>");

	private static final Pattern WORDS_IN_ATTRIBUTE = Pattern
		.compile("\\s(aria-label|title|alt|placeholder|data-label|value)=\"[^\"]*\\p{L}{2}[^\"]*\"");

	private static final Pattern MESSAGE = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[}(]");

	private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link",
			"meta", "source", "track", "wbr");

	@Test
	void text_outsideMessages_isNowhere() {
		assertThat(violations(TemplateRulesTests::untranslated)).isEmpty();
	}

	@Test
	void words_inAttributes_areNowhere() {
		assertThat(violations((template) -> tags(template).stream()
			.filter((tag) -> !Set.of("input", "button", "option", "param", "path").contains(name(tag))
					|| !tag.contains("value=\""))
			.filter((tag) -> WORDS_IN_ATTRIBUTE.matcher(tag).find())
			.toList())).isEmpty();
	}

	@Test
	void markup_thatThePolicyForbids_isNowhere() {
		assertThat(violations((template) -> tags(template).stream()
			.filter((tag) -> tag.matches("(?s).*\\s(th:)?style=.*") || tag.matches("(?s).*\\s(th:)?on[a-z]+=.*")
					|| tag.startsWith("<style") || tag.matches("(?s).*javascript:.*")
					|| (tag.startsWith("<script") && !tag.contains("src=")))
			.toList())).isEmpty();
	}

	@Test
	void text_withoutEscaping_isNowhere() {
		assertThat(violations((template) -> (template.contains("th:utext") || template.contains("[("))
				? List.of("unescaped text") : List.of()))
			.isEmpty();
	}

	@Test
	void preprocessing_outsideTheFields_isNowhere() {
		Map<String, List<String>> found = violations(
				(template) -> template.contains("__${") ? List.of("preprocessing") : List.of());
		found.remove("fragments/field.html");
		assertThat(found).isEmpty();
	}

	/** The fragment replaces the tag before its condition is read, which is then lost. */
	@Test
	void condition_onTheTagThatIsReplaced_isNowhere() {
		assertThat(violations((template) -> tags(template).stream()
			.filter((tag) -> tag.contains("th:replace=") || tag.contains("th:insert="))
			.filter((tag) -> tag.matches("(?s).*th:(if|unless|each|with)=.*"))
			.filter((tag) -> tag.contains("th:replace=") || tag.contains("th:with="))
			.toList())).isEmpty();
	}

	@Test
	void messages_thatTemplatesName_exist() {
		Set<String> known = new java.util.TreeSet<>();
		MessagesTests.modules().forEach((module) -> known.addAll(MessagesTests.texts(module).keySet()));
		assertThat(violations((template) -> {
			List<String> unknown = new ArrayList<>();
			Matcher matcher = MESSAGE.matcher(template);
			while (matcher.find()) {
				if (!known.contains(matcher.group(1))) {
					unknown.add(matcher.group(1));
				}
			}
			return unknown;
		})).isEmpty();
	}

	@Test
	void untranslated_plainText_isFound() {
		assertThat(untranslated("<main><p th:text=\"#{a}\">Sample</p><p>Left <b>over</b></p><br>/</main>"))
			.containsExactly("Left", "over");
	}

	private static List<String> untranslated(String template) {
		List<String> found = new ArrayList<>();
		Deque<String> open = new ArrayDeque<>();
		Matcher matcher = TAG.matcher(template);
		int from = 0;
		while (matcher.find()) {
			collect(template.substring(from, matcher.start()), open, found);
			from = matcher.end();
			String name = matcher.group(2).toLowerCase();
			if (!matcher.group(1).isEmpty()) {
				open.pollFirst();
			}
			else if (!VOID.contains(name) && matcher.group(4).isEmpty()) {
				open.addFirst(matcher.group());
			}
		}
		return found;
	}

	private static void collect(String text, Deque<String> open, List<String> found) {
		String rest = text.replaceAll("(?s)\\[\\[.*?]]", "")
			.replaceAll("<!DOCTYPE[^>]*>", "")
			.replaceAll("&[a-z]+;", "")
			.strip();
		boolean sample = open.stream()
			.anyMatch((tag) -> tag.contains("th:text=") || tag.contains("th:replace=") || tag.contains("th:insert=")
					|| tag.contains("th:remove="));
		boolean page = open.stream().anyMatch((tag) -> tag.startsWith("<html") && tag.contains("th:replace="));
		boolean inner = open.stream()
			.filter((tag) -> !tag.startsWith("<html"))
			.anyMatch((tag) -> tag.contains("th:text=") || tag.contains("th:replace=") || tag.contains("th:insert=")
					|| tag.contains("th:remove="));
		if (rest.matches("(?s).*\\p{L}{2}.*") && !(page ? inner : sample)) {
			found.add(rest);
		}
	}

	private static List<String> tags(String template) {
		List<String> tags = new ArrayList<>();
		Matcher matcher = TAG.matcher(template);
		while (matcher.find()) {
			tags.add(matcher.group());
		}
		return tags;
	}

	private static String name(String tag) {
		return tag.substring(1).split("[\\s>/]")[0];
	}

	private static Map<String, List<String>> violations(java.util.function.Function<String, List<String>> rule) {
		Map<String, List<String>> violations = new TreeMap<>();
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".html")).toList()) {
				String template = Files.readString(file).replaceAll("(?s)<!--.*?-->", "");
				List<String> found = rule.apply(template);
				if (!found.isEmpty()) {
					violations.put(TEMPLATES.relativize(file).toString(), found);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return violations;
	}

}
