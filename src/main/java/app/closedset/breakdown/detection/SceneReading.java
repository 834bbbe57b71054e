package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.closedset.breakdown.Category;
import app.closedset.breakdown.Modifier;
import app.closedset.breakdown.detection.LineReading.Found;
import app.closedset.breakdown.detection.Rules.Context;
import app.closedset.breakdown.detection.Rules.Cue;
import app.closedset.breakdown.detection.Rules.Finding;
import app.closedset.breakdown.detection.Rules.Place;
import app.closedset.breakdown.detection.Rules.Rule;
import app.closedset.breakdown.detection.Suggestion.Evidence;

/**
 * One scene being read by the rules.
 */
final class SceneReading {

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

	private final Map<String, Integer> words = new HashMap<>();

	private final Set<String> speakers = new HashSet<>();

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
		LineReading heading = LineReading.of(0, Place.HEADING, scene.heading(), rules, people);
		List<LineReading> lines = scene.lines().stream().map((line) -> LineReading.of(line, rules, people)).toList();
		Clues whole = new SceneReading(scene, rules, people, earlier).clues(heading, lines);
		List<ScriptScene> parts = Stretches.of(scene);
		if (parts.size() == 1) {
			return whole;
		}
		List<Clues.Stretch> stretches = new ArrayList<>();
		int next = 0;
		for (ScriptScene part : parts) {
			int end = next + part.lines().size();
			Clues clues = new SceneReading(part, rules, people, earlier).clues(heading, lines.subList(next, end));
			stretches.add(new Clues.Stretch(part.lines().getFirst().ordinal(), part.lines().getLast().ordinal(),
					clues.signs(), clues.words()));
			next = end;
		}
		return whole.in(stretches);
	}

	private Clues clues(LineReading heading, List<LineReading> lines) {
		take(heading);
		lines.forEach(this::take);
		if (this.speakers.size() > 1 || this.present.size() > 1) {
			this.cues.putIfAbsent("two-people", new Evidence(0, this.scene.heading()));
		}
		sign("people", Math.min(this.present.size(), 4));
		sign("speakers", Math.min(this.speakers.size(), 4));
		this.minorPresent |= this.present.stream().anyMatch(this.people.minors()::contains);
		if (this.minorPresent) {
			this.cues.putIfAbsent("minor", new Evidence(0, this.scene.heading()));
		}
		this.cues.keySet().forEach((cue) -> sign("cue:" + cue));
		this.rules.contexts().forEach(this::consider);
		inherit();
		return new Clues(suggestions(), this.signs, this.words, this.cues.containsKey("minor"),
				this.cues.containsKey("background"));
	}

	private void take(LineReading line) {
		line.signs().forEach(this::sign);
		line.words().forEach((word) -> this.words.merge(word, 1, Integer::sum));
		line.found().forEach(this::take);
		this.present.addAll(line.present());
		this.minorPresent |= line.minor();
		if (line.speaker() != null) {
			this.speakers.add(line.speaker());
		}
	}

	private void sign(String key) {
		sign(key, 1);
	}

	private void sign(String key, int times) {
		this.signs.merge(key, times, Integer::sum);
	}

	private void take(Found found) {
		boolean there = found.meaning().places().contains(found.place());
		switch (found.meaning()) {
			case Cue cue -> {
				if (there) {
					this.cues.putIfAbsent(cue.name(), found.evidence());
				}
			}
			case Rule rule -> {
				Finding finding = rule.finding();
				if (there && finding.modifiers().contains(Modifier.TALK_ONLY)) {
					gather(this.spoken, finding, List.of(found.evidence()));
					sign("said:" + finding.reason());
				}
				else if (there) {
					gather(this.gathered, finding, List.of(found.evidence()));
					sign("rule:" + finding.reason());
					if (finding.always()) {
						sign(Clues.ALWAYS);
					}
				}
				else if (found.place() == Place.DIALOGUE && rule.places().contains(Place.ACTION)) {
					gather(this.spoken, finding, List.of(found.evidence()));
					sign("said:" + finding.reason());
				}
			}
		}
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
		Set<Modifier> whole = new Clues(List.of(), Map.of(), Map.of(), this.cues.containsKey("minor"),
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
