package app.closedset.breakdown.detection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.Category;
import app.closedset.breakdown.Modifier;

/**
 * The rules of one language, read from {@code detection/<language>.txt}, and the
 * contexts, which all languages share. Each line is a kind and its columns between bars;
 * see the head of the English file.
 */
final class Rules {

	private static final String FOLDER = "/detection/";

	private final String language;

	private final Inflection inflection;

	private final Map<String, Set<String>> classes = new HashMap<>();

	private final Map<Place, Map<String, List<String>>> signs = new EnumMap<>(Place.class);

	private final PhraseIndex<Meaning> phrases = new PhraseIndex<>();

	private final PhraseIndex<Rule> own = new PhraseIndex<>();

	private final PhraseIndex<Guard> never = new PhraseIndex<>();

	private final List<Context> contexts = new ArrayList<>();

	private final Set<String> reasons = new HashSet<>();

	private final List<Map.Entry<String, Rule>> ruleTexts = new ArrayList<>();

	private final List<Example> examples = new ArrayList<>();

	private String version = "";

	private Rules(String language) {
		this.language = language;
		this.inflection = new Inflection(language);
	}

	/**
	 * @param own what a production adds
	 */
	static Rules of(String language, List<OwnCue> own) {
		Rules rules = new Rules(language);
		rules.readFile(language + ".txt");
		rules.readFile("contexts.txt");
		own.stream().filter((cue) -> cue.languages().contains(language)).forEach(rules::add);
		return rules;
	}

	private void add(OwnCue cue) {
		Phrase phrase = Phrase.of(cue.phrase(), this.classes, this.inflection);
		Category category = cue.category();
		if (category == null) {
			this.never.add(phrase, Guard.TRAP);
			this.phrases.add(phrase, Guard.TRAP);
		}
		else {
			this.own.add(phrase, new Rule(new Finding(OwnCue.REASON, EnumSet.of(category),
					EnumSet.noneOf(Modifier.class), 0, 0, 0, true, true), EnumSet.of(Place.ACTION, Place.HEADING)));
		}
	}

	private void readFile(String file) {
		InputStream source = Rules.class.getResourceAsStream(FOLDER + file);
		if (source == null) {
			throw new IllegalArgumentException("No rules in " + file);
		}
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
			int number = 0;
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				number++;
				if (line.isBlank() || line.startsWith("#")) {
					continue;
				}
				try {
					read(Arrays.stream(line.split("\\|")).map(String::strip).toList());
				}
				catch (RuntimeException ex) {
					throw new IllegalArgumentException(file + ", line " + number + ": " + ex.getMessage(), ex);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read(List<String> columns) {
		switch (columns.get(0)) {
			case "version" -> this.version = columns.get(1);
			case "forms" -> this.inflection.irregular(columns.get(1), List.of(columns.get(2).split("\\s*,\\s*")));
			case "class" -> readClass(columns.get(1), columns.get(2));
			case "trap" -> each(columns.get(1), (phrase) -> this.phrases.add(phrase, Guard.TRAP));
			case "negation" -> each(columns.get(1), (phrase) -> this.phrases.add(phrase, Guard.NEGATION));
			case "holds" -> this.examples.add(new Example(null, columns.get(1)));
			case "fires" -> this.examples.add(new Example(columns.get(1), columns.get(2)));
			case "cue" -> {
				Cue cue = new Cue(columns.get(1), places(columns.get(2)));
				each(columns.get(3), (phrase) -> this.phrases.add(phrase, cue));
			}
			case "rule" -> {
				Finding finding = finding(columns);
				Rule rule = new Rule(finding, places(columns.get(5)));
				each(columns.get(6), (phrase) -> {
					this.phrases.add(phrase, rule);
					this.ruleTexts.add(Map.entry(phrase.example(), rule));
				});
			}
			case "context" -> this.contexts.add(new Context(finding(columns),
					Arrays.stream(columns.get(5).split("\\s*[+]\\s*")).map(String::strip).toList()));
			default -> throw new IllegalArgumentException("unknown kind " + columns.get(0));
		}
	}

	private void readClass(String name, String members) {
		Set<String> words = new HashSet<>();
		for (String member : members.split("\\s*,\\s*")) {
			if (member.contains(" ")) {
				throw new IllegalArgumentException("A class holds single words, not " + member);
			}
			if (member.endsWith("+")) {
				words.addAll(this.inflection.forms(member.substring(0, member.length() - 1)));
			}
			else {
				words.add(Words.fold(member));
			}
		}
		this.classes.put(name, words);
		for (Place place : Place.values()) {
			String sign = place.name().toLowerCase(Locale.ROOT) + ":" + name;
			Map<String, List<String>> there = this.signs.computeIfAbsent(place, (key) -> new HashMap<>());
			words.forEach((word) -> there.computeIfAbsent(word, (key) -> new ArrayList<>(1)).add(sign));
		}
	}

	private Finding finding(List<String> columns) {
		int[] axes = Arrays.stream(columns.get(3).split("\\s+")).mapToInt(Integer::parseInt).toArray();
		Set<Category> categories = EnumSet.noneOf(Category.class);
		Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
		for (String name : columns.get(2).split("\\s+")) {
			if (Arrays.stream(Modifier.values()).anyMatch((modifier) -> modifier.name().equals(name))) {
				modifiers.add(Modifier.valueOf(name));
			}
			else {
				categories.add(Category.valueOf(name));
			}
		}
		this.reasons.add(columns.get(1));
		return new Finding(columns.get(1), categories, modifiers, axes[0], axes[1], axes[2],
				!columns.get(4).equals("no"), columns.get(4).equals("always"));
	}

	private void each(String phrases, Consumer<Phrase> taker) {
		for (String phrase : phrases.split("\\s*;\\s*")) {
			taker.accept(Phrase.of(phrase, this.classes, this.inflection));
		}
	}

	private static Set<Place> places(String names) {
		return Arrays.stream(names.split("\\s+"))
			.map((name) -> Place.valueOf(name.toUpperCase(Locale.ROOT)))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Place.class)));
	}

	PhraseIndex<Meaning> phrases() {
		return this.phrases;
	}

	/** What the production wants to be shown, whatever traps and negations say. */
	PhraseIndex<Rule> own() {
		return this.own;
	}

	/** Where the production wants nobody to stop. */
	PhraseIndex<Guard> never() {
		return this.never;
	}

	List<Context> contexts() {
		return this.contexts;
	}

	/** Every reason that a suggestion can give. */
	Set<String> reasons() {
		return Set.copyOf(this.reasons);
	}

	String version() {
		return this.version;
	}

	String language() {
		return this.language;
	}

	/** The signs that a folded word is by itself: the classes that it belongs to. */
	List<String> signsOf(Place place, String word) {
		return this.signs.getOrDefault(place, Map.of()).getOrDefault(word, List.of());
	}

	/** For each phrase of each rule the shortest text that it fits. */
	List<Map.Entry<String, Rule>> ruleTexts() {
		return List.copyOf(this.ruleTexts);
	}

	/** Sentences that prove the rules. */
	List<Example> examples() {
		return List.copyOf(this.examples);
	}

	/**
	 * @param reason that must be found in the sentence; none if nothing may be
	 */
	record Example(@Nullable String reason, String sentence) {
	}

	/** Where words stand. */
	enum Place {

		HEADING, ACTION, DIALOGUE

	}

	/** What a phrase stands for. */
	sealed interface Meaning {

	}

	/** Keeps other phrases from counting. */
	enum Guard implements Meaning {

		/** Hides whatever it covers. */
		TRAP,
		/** What follows it closely did not happen. */
		NEGATION

	}

	/** Tells something of the scene where it stands in one of its places. */
	sealed interface Telling extends Meaning {

		Set<Place> places();

	}

	/** Says nothing alone; contexts ask for it. */
	record Cue(String name, Set<Place> places) implements Telling {
	}

	/** Enough for a suggestion. */
	record Rule(Finding finding, Set<Place> places) implements Telling {
	}

	/**
	 * @param reason the key of the sentence that says why
	 * @param attention whether it can call for attention
	 * @param always whether it does, however little else the scene has
	 */
	record Finding(String reason, Set<Category> categories, Set<Modifier> modifiers, int exposure, int contact,
			int violence, boolean attention, boolean always) {
	}

	/**
	 * A finding for a scene that has all of these cues, and none of those with a dash
	 * before them.
	 */
	record Context(Finding finding, List<String> cues) {
	}

}
