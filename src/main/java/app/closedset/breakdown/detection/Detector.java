package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.Category;
import app.closedset.breakdown.Modifier;
import app.closedset.breakdown.detection.Rules.Context;
import app.closedset.breakdown.detection.Rules.Cue;
import app.closedset.breakdown.detection.Rules.Finding;
import app.closedset.breakdown.detection.Rules.Meaning;
import app.closedset.breakdown.detection.Rules.Place;
import app.closedset.breakdown.detection.Rules.Rule;
import app.closedset.breakdown.detection.ScriptScene.Kind;
import app.closedset.breakdown.detection.Suggestion.Evidence;

/**
 * Reads a script for intimate content by phrases, traps and the context of a scene.
 * Headings, action and parentheticals are read for what is performed; what is only said
 * is suggested as spoken of, unless saying it is the act, such as a threat. Time grows
 * with the length of the script. It prefers a false suggestion to a missed one.
 */
public final class Detector {

	private static final Pattern INTRODUCED = Pattern.compile(
			"(\\p{Lu}[\\p{Lu}\\p{M}'’. -]*\\p{Lu})(?:,[^.(]{0,40})?\\s*\\((?:age[ds]?\\s+)?(\\d{1,2})(?:\\s*(?:ans|years? old|months?|mois))?\\b(?!s)[^)]{0,30}\\)",
			Pattern.UNICODE_CHARACTER_CLASS);

	private static final int MAJORITY = 18;

	private static final Set<String> NUMBERED = Set.of("scene", "apartment", "room", "flat", "page", "take", "chapter",
			"episode", "appartement", "chambre", "prise", "appt", "no", "plan", "day", "jour");

	private static final Set<Category> SPOKEN_OF = EnumSet.of(Category.KISSING, Category.SIMULATED_SEX, Category.NUDITY,
			Category.SEXUAL_VIOLENCE, Category.PHYSICAL_VIOLENCE);

	private final Rules rules;

	private Detector(Rules rules) {
		this.rules = rules;
	}

	/**
	 * @param language of the script; anything but {@code fr} is read as English
	 */
	public static Detector forLanguage(String language) {
		return new Detector(Rules.of(language.startsWith("fr") ? "fr" : "en"));
	}

	/** The version of the rules. */
	public String version() {
		return this.rules.version();
	}

	/**
	 * Reads a whole script, because a scene can rest on what an earlier one introduced.
	 * @param scenes in script order
	 * @return the suggestions of each scene in the same order; none for omitted ones
	 */
	public List<List<Suggestion>> read(List<ScriptScene> scenes) {
		Set<String> minors = minors(scenes);
		Map<String, List<Suggestion>> lastAtPlace = new HashMap<>();
		List<Suggestion> before = List.of();
		List<List<Suggestion>> all = new ArrayList<>();
		for (ScriptScene scene : scenes) {
			if (scene.omitted()) {
				all.add(List.of());
				continue;
			}
			String place = place(scene.heading());
			List<Suggestion> earlier = lastAtPlace.getOrDefault(place, before);
			List<Suggestion> found = new SceneReading(scene, minors, earlier).suggestions();
			if (found.stream().anyMatch(Suggestion::attention)) {
				lastAtPlace.put(place, found);
			}
			before = found;
			all.add(found);
		}
		return all;
	}

	private static String place(String heading) {
		int dash = Math.max(heading.lastIndexOf(" - "), heading.lastIndexOf(" – "));
		return Words.fold((dash > 0) ? heading.substring(0, dash) : heading);
	}

	/** The folded names of those whom an introduction gives fewer than 18 years. */
	private static Set<String> minors(List<ScriptScene> scenes) {
		Set<String> names = new HashSet<>();
		for (ScriptScene scene : scenes) {
			for (ScriptScene.Line line : scene.lines()) {
				if (line.kind() != Kind.ACTION) {
					continue;
				}
				Matcher introduced = INTRODUCED.matcher(line.text());
				while (introduced.find()) {
					String[] name = introduced.group(1).strip().split("\\s+");
					String first = Words.fold(name[0]);
					if (Integer.parseInt(introduced.group(2)) < MAJORITY && !NUMBERED.contains(first)
							&& !NUMBERED.contains(Words.fold(name[name.length - 1]))) {
						names.add(first);
					}
				}
			}
		}
		return names;
	}

	/**
	 * One scene being read.
	 */
	private final class SceneReading {

		private final ScriptScene scene;

		private final Set<String> minors;

		private final List<Suggestion> earlier;

		private final Map<String, Evidence> cues = new LinkedHashMap<>();

		private final Map<Category, Gathered> gathered = new EnumMap<>(Category.class);

		private final Map<Category, Gathered> spoken = new EnumMap<>(Category.class);

		private boolean minorPresent;

		SceneReading(ScriptScene scene, Set<String> minors, List<Suggestion> earlier) {
			this.scene = scene;
			this.minors = minors;
			this.earlier = earlier;
		}

		List<Suggestion> suggestions() {
			read(0, Place.HEADING, this.scene.heading());
			Set<String> speakers = new HashSet<>();
			for (ScriptScene.Line line : this.scene.lines()) {
				switch (line.kind()) {
					case ACTION, PARENTHETICAL -> read(line.ordinal(), Place.ACTION, line.text());
					case DIALOGUE -> read(line.ordinal(), Place.DIALOGUE, line.text());
					case CUE -> {
						speakers.add(speaker(line.text()));
						if (offScreen(line.text())) {
							this.cues.putIfAbsent("voice-off", new Evidence(line.ordinal(), line.text()));
						}
					}
					case OTHER -> {
					}
				}
			}
			if (speakers.size() > 1) {
				this.cues.putIfAbsent("two-people", new Evidence(0, this.scene.heading()));
			}
			if (speakers.stream().anyMatch(this.minors::contains)) {
				this.minorPresent = true;
			}
			if (this.minorPresent || this.cues.containsKey("minor")) {
				this.cues.putIfAbsent("minor", new Evidence(0, this.scene.heading()));
			}
			this.rules.contexts().forEach(this::consider);
			inherit();
			return finished();
		}

		private final Rules rules = Detector.this.rules;

		private void read(int ordinal, Place place, String text) {
			Words words = Words.of(text);
			BitSet masked = new BitSet();
			for (PhraseIndex.Hit<Boolean> trap : this.rules.traps().find(words, masked)) {
				masked.set(trap.from(), trap.to() + 1);
			}
			if (place == Place.ACTION) {
				for (int word = 0; word < words.size(); word++) {
					if (this.minors.contains(words.at(word))) {
						this.minorPresent = true;
					}
				}
			}
			List<PhraseIndex.Hit<Meaning>> hits = this.rules.phrases().find(words, masked);
			for (PhraseIndex.Hit<Meaning> hit : hits) {
				if (isSettledBy(hits, hit, place)) {
					continue;
				}
				Evidence evidence = new Evidence(ordinal, words.quote(hit.from(), hit.to()));
				boolean there = hit.meaning().places().contains(place);
				switch (hit.meaning()) {
					case Cue cue -> {
						if (there) {
							this.cues.putIfAbsent(cue.name(), evidence);
						}
					}
					case Rule rule -> {
						if (there && rule.finding().modifiers().contains(Modifier.TALK_ONLY)) {
							gather(this.spoken, rule.finding(), List.of(evidence));
						}
						else if (there) {
							gather(this.gathered, rule.finding(), List.of(evidence));
						}
						else if (place == Place.DIALOGUE && rule.places().contains(Place.ACTION)) {
							gather(this.spoken, rule.finding(), List.of(evidence));
						}
					}
				}
			}
		}

		/** A greeting on the cheek is not also a kiss. */
		private static boolean isSettledBy(List<PhraseIndex.Hit<Meaning>> hits, PhraseIndex.Hit<Meaning> hit,
				Place place) {
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
		}

		/** "As before": what was found the last time in this place. */
		private void inherit() {
			Evidence again = this.cues.get("as-before");
			if (again == null || this.gathered.values().stream().anyMatch((one) -> one.attention)) {
				return;
			}
			for (Suggestion suggestion : this.earlier) {
				if (suggestion.attention() && !suggestion.modifiers().contains(Modifier.TALK_ONLY)) {
					gather(this.gathered,
							new Finding("as-before", EnumSet.of(suggestion.category()), suggestion.modifiers(),
									suggestion.exposure(), suggestion.contact(), suggestion.violence(), true),
							List.of(again));
				}
			}
		}

		private static void gather(Map<Category, Gathered> into, Finding finding, List<Evidence> evidence) {
			for (Category category : finding.categories()) {
				into.computeIfAbsent(category, (key) -> new Gathered()).add(finding, evidence);
			}
		}

		private List<Suggestion> finished() {
			boolean minor = this.cues.containsKey("minor");
			boolean background = this.cues.containsKey("background");
			List<Suggestion> all = new ArrayList<>();
			this.gathered.forEach((category, one) -> {
				Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
				modifiers.addAll(one.modifiers);
				if (minor) {
					modifiers.add(Modifier.MINOR_PRESENT);
				}
				if (background) {
					modifiers.add(Modifier.BACKGROUND);
				}
				all.add(one.suggestion(category, modifiers, one.attention));
			});
			this.spoken.forEach((category, one) -> {
				if (!this.gathered.containsKey(category) && SPOKEN_OF.contains(category)) {
					all.add(one.suggestion(category, EnumSet.of(Modifier.TALK_ONLY), false));
				}
			});
			return all;
		}

		private static String speaker(String cue) {
			int extension = cue.indexOf('(');
			String name = ((extension > 0) ? cue.substring(0, extension) : cue).strip();
			String[] parts = name.split("\\s+");
			return Words.fold(parts[0]);
		}

		private static boolean offScreen(String cue) {
			return OFF.matcher(cue).find();
		}

	}

	private static final Pattern OFF = Pattern.compile("\\((?:O\\.?S\\.?|OFF|HORS[ -]CHAMP|O\\.?C\\.?)[^)]*\\)",
			Pattern.CASE_INSENSITIVE);

	/**
	 * What speaks for one category in a scene.
	 */
	private static final class Gathered {

		private static final int MOST_EVIDENCE = 5;

		private final Set<Evidence> evidence = new LinkedHashSet<>();

		private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);

		private boolean shown;

		private int exposure;

		private int contact;

		private int violence;

		private boolean attention;

		private int strength = -1;

		private @Nullable String reason;

		void add(Finding finding, Collection<Evidence> lines) {
			if (this.evidence.size() < MOST_EVIDENCE) {
				this.evidence.addAll(lines);
			}
			if (!finding.modifiers().contains(Modifier.OFFSCREEN)) {
				this.shown = true;
			}
			this.modifiers.addAll(finding.modifiers());
			this.exposure = Math.max(this.exposure, finding.exposure());
			this.contact = Math.max(this.contact, finding.contact());
			this.violence = Math.max(this.violence, finding.violence());
			this.attention |= finding.attention();
			int strength = (finding.attention() ? 10 : 0) + finding.exposure() + finding.contact() + finding.violence();
			if (strength > this.strength) {
				this.strength = strength;
				this.reason = finding.reason();
			}
		}

		Suggestion suggestion(Category category, Set<Modifier> all, boolean attention) {
			if (this.shown) {
				all.remove(Modifier.OFFSCREEN);
			}
			List<Evidence> sorted = this.evidence.stream().sorted(Comparator.comparingInt(Evidence::ordinal)).toList();
			return new Suggestion(category, all, this.exposure, this.contact, this.violence, attention, sorted,
					(this.reason != null) ? this.reason : "");
		}

	}

}
