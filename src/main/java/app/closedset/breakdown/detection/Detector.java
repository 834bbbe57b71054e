package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import app.closedset.breakdown.detection.Rules.Guard;
import app.closedset.breakdown.detection.ScriptScene.Kind;

/**
 * Reads a script for intimate content by rules, traps and the context of a scene.
 * Headings, action and parentheticals are read for what is performed; what is only said
 * is suggested as spoken of, unless saying it is the act, such as a threat. Each scene is
 * read in its own language. Time grows with the length of the script. It prefers a false
 * suggestion to a missed one.
 */
public final class Detector {

	private static final List<String> LANGUAGES = List.of("en", "fr");

	/** What every production shares, read once. */
	private static final Map<String, Rules> SHARED = rules(List.of());

	private static final Head HEAD = Head.shipped();

	private final String usual;

	private final Map<String, Rules> rules;

	private Detector(String usual, List<OwnCue> own) {
		this.usual = usual;
		this.rules = own.isEmpty() ? SHARED : rules(own);
	}

	/**
	 * @param language of the script, for scenes that are too short to tell; anything but
	 * {@code fr} is English
	 */
	public static Detector forLanguage(String language) {
		return forLanguage(language, List.of());
	}

	/**
	 * @param own what the production wants to be shown besides
	 */
	public static Detector forLanguage(String language, List<OwnCue> own) {
		return new Detector(language.startsWith("fr") ? "fr" : "en", own);
	}

	/** The version of the rules. */
	public String version() {
		return of(this.rules, this.usual).version();
	}

	/**
	 * Reads a whole script, because a scene can rest on what an earlier one introduced.
	 * @param scenes in script order
	 * @return what is found in each scene in the same order; nothing in omitted ones
	 */
	public List<SceneFindings> read(List<ScriptScene> scenes) {
		List<Clues> clues = clues(scenes);
		return IntStream.range(0, scenes.size())
			.mapToObj((place) -> weigh(HEAD, scenes.get(place), clues.get(place), () -> never(scenes.get(place))))
			.toList();
	}

	/**
	 * @param never tells lines whose words are no reason to stop; few scenes need to know
	 */
	static SceneFindings weigh(Head head, ScriptScene scene, Clues clues, Supplier<Predicate<String>> never) {
		if (clues.signs().isEmpty()) {
			return SceneFindings.NONE;
		}
		List<SortedMap<String, Double>> stretches = clues.stretches()
			.stream()
			.map((stretch) -> Signs.of(stretch, head.vocabulary()))
			.toList();
		return new Verdict(clues, head.quickThreshold(),
				(topic) -> Stretches.strongest(stretches, (signs) -> head.quick(topic, signs)))
			.ofRules(() -> head.vocabulary().evidence(scene, clues.words(), never.get()));
	}

	/** What the rules find, before anything is weighed. */
	List<Clues> clues(List<ScriptScene> scenes) {
		return clues(this.rules, this.usual, scenes);
	}

	static List<Clues> clues(String usual, List<ScriptScene> scenes) {
		return clues(SHARED, usual, scenes);
	}

	private static List<Clues> clues(Map<String, Rules> rules, String usual, List<ScriptScene> scenes) {
		People people = People.of(scenes);
		Map<String, List<Suggestion>> lastAtPlace = new HashMap<>();
		List<Suggestion> before = List.of();
		List<Clues> all = new ArrayList<>();
		for (ScriptScene scene : scenes) {
			if (scene.omitted()) {
				all.add(Clues.NONE);
				continue;
			}
			String place = place(scene.heading());
			List<Suggestion> earlier = lastAtPlace.getOrDefault(place, before);
			Clues found = SceneReading.read(scene, of(rules, language(scene, usual)), people, earlier);
			if (found.suggestions().stream().anyMatch(Suggestion::attention)) {
				lastAtPlace.put(place, found.suggestions());
			}
			before = found.suggestions();
			all.add(found);
		}
		double scarcity = Stretches.scarcity(scenes);
		return all.stream().map((clues) -> clues.amongScarce(scarcity)).toList();
	}

	/** Whether the production wants nobody to stop at a sentence of the scene. */
	Predicate<String> never(ScriptScene scene) {
		PhraseIndex<Guard> never = of(this.rules, language(scene, this.usual)).never();
		return (sentence) -> !never.find(Words.of(sentence, Set.of())).isEmpty();
	}

	private static String language(ScriptScene scene, String usual) {
		return Tongue.of(
				scene.lines().stream().filter((line) -> line.kind() != Kind.CUE).map(ScriptScene.Line::text).toList(),
				usual);
	}

	private static Map<String, Rules> rules(List<OwnCue> own) {
		Map<String, Rules> rules = new HashMap<>();
		LANGUAGES.forEach((language) -> rules.put(language, Rules.of(language, own)));
		return rules;
	}

	private static Rules of(Map<String, Rules> rules, String language) {
		return Objects.requireNonNull(rules.get(language));
	}

	/** Every reason that a suggestion can give. */
	static List<String> reasons() {
		return LANGUAGES.stream().flatMap((language) -> of(SHARED, language).reasons().stream()).distinct().toList();
	}

	private static String place(String heading) {
		int dash = Math.max(heading.lastIndexOf(" - "), heading.lastIndexOf(" – "));
		return Words.fold((dash > 0) ? heading.substring(0, dash) : heading);
	}

}
