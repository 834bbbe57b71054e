package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import app.closedset.breakdown.Category;
import app.closedset.breakdown.Modifier;
import app.closedset.breakdown.detection.PhraseIndex.Hit;
import app.closedset.breakdown.detection.Rules.Context;
import app.closedset.breakdown.detection.Rules.Cue;
import app.closedset.breakdown.detection.Rules.Finding;
import app.closedset.breakdown.detection.Rules.Meaning;
import app.closedset.breakdown.detection.Rules.Place;
import app.closedset.breakdown.detection.Rules.Rule;
import app.closedset.breakdown.detection.Suggestion.Evidence;

/**
 * One scene being read by the rules.
 */
final class SceneReading {

	private static final Pattern OFF = Pattern.compile("\\((?:O\\.?S\\.?|OFF|HORS[ -]CHAMP|O\\.?C\\.?)[^)]*\\)",
			Pattern.CASE_INSENSITIVE);

	/** How far a negation reaches, in words. */
	private static final int NEGATION_REACH = 4;

	private static final Set<Category> SPOKEN_OF = EnumSet.of(Category.KISSING, Category.SIMULATED_SEX, Category.NUDITY,
			Category.SEXUAL_VIOLENCE, Category.PHYSICAL_VIOLENCE);

	private final ScriptScene scene;

	private final Rules rules;

	private final People people;

	private final List<Suggestion> earlier;

	private final Map<String, Evidence> cues = new LinkedHashMap<>();

	private final Map<Category, Gathered> gathered = new EnumMap<>(Category.class);

	private final Map<Category, Gathered> spoken = new EnumMap<>(Category.class);

	private final Map<String, Integer> signs = new HashMap<>();

	private final Set<String> present = new HashSet<>();

	private boolean minorPresent;

	private SceneReading(ScriptScene scene, Rules rules, People people, List<Suggestion> earlier) {
		this.scene = scene;
		this.rules = rules;
		this.people = people;
		this.earlier = earlier;
	}

	/**
	 * @param earlier what was suggested the last time in this place, for scenes that
	 * continue
	 */
	static Clues read(ScriptScene scene, Rules rules, People people, List<Suggestion> earlier) {
		return new SceneReading(scene, rules, people, earlier).clues();
	}

	private Clues clues() {
		read(0, Place.HEADING, this.scene.heading());
		Set<String> speakers = new HashSet<>();
		for (ScriptScene.Line line : this.scene.lines()) {
			switch (line.kind()) {
				case ACTION, PARENTHETICAL -> read(line.ordinal(), Place.ACTION, line.text());
				case DIALOGUE -> read(line.ordinal(), Place.DIALOGUE, line.text());
				case CUE -> {
					speakers.add(People.speaker(line.text()));
					this.present.addAll(People.nameWords(line.text()));
					if (OFF.matcher(line.text()).find()) {
						this.cues.putIfAbsent("voice-off", new Evidence(line.ordinal(), line.text()));
					}
				}
				case OTHER -> sign("transition");
			}
		}
		if (speakers.size() > 1 || this.present.size() > 1) {
			this.cues.putIfAbsent("two-people", new Evidence(0, this.scene.heading()));
		}
		sign("people", Math.min(this.present.size(), 4));
		sign("speakers", Math.min(speakers.size(), 4));
		this.minorPresent |= this.present.stream().anyMatch(this.people.minors()::contains);
		if (this.minorPresent) {
			this.cues.putIfAbsent("minor", new Evidence(0, this.scene.heading()));
		}
		this.cues.keySet().forEach((cue) -> sign("cue:" + cue));
		this.rules.contexts().forEach(this::consider);
		inherit();
		return new Clues(suggestions(), this.signs, this.cues.containsKey("minor"),
				this.cues.containsKey("background"));
	}

	private void sign(String key) {
		sign(key, 1);
	}

	private void sign(String key, int times) {
		this.signs.merge(key, times, Integer::sum);
	}

	private void read(int ordinal, Place place, String text) {
		Words words = Words.of(text, this.people.names());
		BitSet masked = new BitSet();
		for (Hit<Boolean> trap : this.rules.traps().find(words, masked)) {
			masked.set(trap.from(), trap.to() + 1);
			sign("trap");
		}
		signsOf(words, place, masked);
		List<Hit<Boolean>> negations = this.rules.negations().find(words, masked);
		List<Hit<Meaning>> hits = this.rules.phrases()
			.find(words, masked)
			.stream()
			.filter((hit) -> negations.stream().noneMatch((negation) -> denies(negation, hit, words)))
			.toList();
		for (Hit<Meaning> hit : hits) {
			if (!isSettledBy(hits, hit, place)) {
				take(hit, place, new Evidence(ordinal, words.quote(hit.from(), hit.to())));
			}
		}
	}

	/** Classes of words, and who is there. */
	private void signsOf(Words words, Place place, BitSet masked) {
		for (int index = 0; index < words.size(); index++) {
			String word = words.at(index);
			if (!masked.get(index)) {
				for (String name : this.rules.classesOf(word)) {
					sign(place.name().toLowerCase(Locale.ROOT) + ":" + name);
				}
			}
			if (place == Place.ACTION) {
				if (words.isPerson(index)) {
					this.present.add(word);
				}
				this.minorPresent |= this.people.minors().contains(word);
			}
		}
	}

	/** What follows a negation closely, in its sentence, did not happen. */
	private static boolean denies(Hit<Boolean> negation, Hit<Meaning> hit, Words words) {
		if (hit.from() <= negation.from() || hit.from() > negation.to() + NEGATION_REACH
				|| (hit.from() <= negation.to() && hit.to() >= negation.to())) {
			return false;
		}
		for (int index = negation.to(); index < hit.from(); index++) {
			if (words.at(index).equals(Words.END)) {
				return false;
			}
		}
		return true;
	}

	private void take(Hit<Meaning> hit, Place place, Evidence evidence) {
		boolean there = hit.meaning().places().contains(place);
		switch (hit.meaning()) {
			case Cue cue -> {
				if (there) {
					this.cues.putIfAbsent(cue.name(), evidence);
				}
			}
			case Rule rule -> {
				Finding finding = rule.finding();
				if (there && finding.modifiers().contains(Modifier.TALK_ONLY)) {
					gather(this.spoken, finding, List.of(evidence));
					sign("said:" + finding.reason());
				}
				else if (there) {
					gather(this.gathered, finding, List.of(evidence));
					sign("rule:" + finding.reason());
					if (finding.always()) {
						sign(Clues.ALWAYS);
					}
				}
				else if (place == Place.DIALOGUE && rule.places().contains(Place.ACTION)) {
					gather(this.spoken, finding, List.of(evidence));
					sign("said:" + finding.reason());
				}
			}
		}
	}

	/** A greeting on the cheek is not also a kiss. */
	private static boolean isSettledBy(List<Hit<Meaning>> hits, Hit<Meaning> hit, Place place) {
		return hit.meaning() instanceof Rule rule && rule.finding().attention() && hits.stream()
			.anyMatch((other) -> other.meaning() instanceof Rule milder && !milder.finding().attention()
					&& milder.places().contains(place) && !milder.finding().modifiers().contains(Modifier.TALK_ONLY)
					&& milder.finding().categories().equals(rule.finding().categories()) && other.from() <= hit.to()
					&& hit.from() <= other.to());
	}

	private void consider(Context context) {
		List<Evidence> evidence = new ArrayList<>();
		for (String cue : context.cues()) {
			if (cue.startsWith("-")) {
				if (this.cues.containsKey(cue.substring(1))) {
					return;
				}
				continue;
			}
			Evidence found = this.cues.get(cue);
			if (found == null) {
				return;
			}
			evidence.add(found);
		}
		gather(this.gathered, context.finding(), evidence);
		sign("context:" + context.finding().reason());
	}

	/** "As before": what was found the last time in this place. */
	private void inherit() {
		Evidence again = this.cues.get("as-before");
		if (again == null || this.gathered.values().stream().anyMatch(Gathered::attention)) {
			return;
		}
		for (Suggestion suggestion : this.earlier) {
			if (suggestion.attention() && !suggestion.modifiers().contains(Modifier.TALK_ONLY)) {
				gather(this.gathered,
						new Finding("as-before", EnumSet.of(suggestion.category()), suggestion.modifiers(),
								suggestion.exposure(), suggestion.contact(), suggestion.violence(), true, false),
						List.of(again));
				sign("context:as-before");
			}
		}
	}

	private static void gather(Map<Category, Gathered> into, Finding finding, List<Evidence> evidence) {
		for (Category category : finding.categories()) {
			into.computeIfAbsent(category, (key) -> new Gathered()).add(finding, evidence);
		}
	}

	private List<Suggestion> suggestions() {
		Set<Modifier> whole = new Clues(List.of(), Map.of(), this.cues.containsKey("minor"),
				this.cues.containsKey("background"))
			.modifiers();
		List<Suggestion> all = new ArrayList<>();
		this.gathered.forEach((category, one) -> all.add(one.suggestion(category, whole, one.attention())));
		this.spoken.forEach((category, one) -> {
			if (!this.gathered.containsKey(category) && SPOKEN_OF.contains(category)) {
				all.add(one.suggestion(category, EnumSet.of(Modifier.TALK_ONLY), false));
			}
		});
		return all;
	}

}
