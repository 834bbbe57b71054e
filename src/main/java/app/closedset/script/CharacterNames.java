package app.closedset.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import app.closedset.script.reading.Introduction;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScriptScene;

/**
 * Who a script speaks of: which names probably mean the same person, and the script with
 * names put together or taken out as somebody said. The text itself stays as it is.
 */
final class CharacterNames {

	/** Shorter names are alike by chance. */
	private static final int LONG_ENOUGH_FOR_A_SLIP = 5;

	private CharacterNames() {
	}

	/** Everyone with a cue or an introduction, in order of appearance. */
	static List<String> of(Screenplay screenplay) {
		Set<String> names = new LinkedHashSet<>(screenplay.speaking());
		screenplay.introductions().stream().map(Introduction::name).forEach(names::add);
		return List.copyOf(names);
	}

	/** For each name those others that it may be another spelling of. */
	static Map<String, List<String>> probablyTheSame(Collection<String> names) {
		Map<String, List<String>> same = new LinkedHashMap<>();
		for (String name : names) {
			List<String> others = new ArrayList<>();
			for (String other : names) {
				if (!other.equals(name) && maybeTheSame(name, other)) {
					others.add(other);
				}
			}
			if (!others.isEmpty()) {
				same.put(name, others);
			}
		}
		return same;
	}

	private static boolean maybeTheSame(String one, String other) {
		String plain = plain(one);
		String otherPlain = plain(other);
		if (plain.equals(otherPlain)) {
			return true;
		}
		if (!digits(plain).equals(digits(otherPlain))) {
			return false;
		}
		return isPartOf(plain, otherPlain) || isPartOf(otherPlain, plain) || isSlip(plain, otherPlain);
	}

	/** Without accents, marks and extensions such as (V.O.). */
	private static String plain(String name) {
		return Normalizer.normalize(name.replaceAll("\\([^()]*\\)", " "), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toUpperCase(Locale.ROOT)
			.replaceAll("['’](S|SE)?\\b", " ")
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
	}

	private static String digits(String name) {
		return name.replaceAll("[^\\p{N}]", "");
	}

	/** A first or a last name alone, beside the whole one. */
	private static boolean isPartOf(String name, String whole) {
		return name.length() > 2 && !name.contains(" ") && (whole.startsWith(name + " ") || whole.endsWith(" " + name));
	}

	/** One letter more, less or other. */
	private static boolean isSlip(String one, String other) {
		int length = Math.min(one.length(), other.length());
		if (length < LONG_ENOUGH_FOR_A_SLIP || Math.abs(one.length() - other.length()) > 1) {
			return false;
		}
		int from = 0;
		while (from < length && one.charAt(from) == other.charAt(from)) {
			from++;
		}
		int end = 0;
		while (end < length - from && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
			end++;
		}
		return Math.max(one.length(), other.length()) - from - end <= 1;
	}

	/**
	 * The script with other names.
	 */
	static Screenplay apply(Screenplay read, CalledNames names) {
		if (names.equals(CalledNames.NONE)) {
			return read;
		}
		List<ScriptScene> scenes = new ArrayList<>();
		for (ScriptScene scene : read.scenes()) {
			Set<String> speaking = names.of(scene.speaking());
			Set<String> named = names.of(scene.named());
			named.removeAll(speaking);
			scenes.add(new ScriptScene(scene.number(), scene.heading(), scene.setting(), scene.location(), scene.time(),
					scene.timeOfDay(), scene.page(), scene.eighths(), scene.measured(), scene.omitted(),
					scene.revised(), scene.headingRevised(), scene.revision(), scene.paragraph(), scene.sourceLine(),
					scene.elements(), List.copyOf(speaking), List.copyOf(named)));
		}
		List<Introduction> introductions = read.introductions()
			.stream()
			.filter((one) -> !names.of(one.name()).isEmpty())
			.map((one) -> new Introduction(names.of(one.name()), one.age(), one.youngest(), one.sourceLine()))
			.toList();
		return new Screenplay(read.title(), read.titlePage(), read.language(), read.format(), read.opening(), scenes,
				List.copyOf(names.of(read.speaking())), introductions, read.warnings(), read.ignored());
	}

}
