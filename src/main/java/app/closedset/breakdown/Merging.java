package app.closedset.breakdown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import app.closedset.breakdown.detection.Suggestion;
import app.closedset.core.FlagId;
import app.closedset.script.SceneText;

/**
 * What becomes of the flags of a scene once it was read. What a person decided is never
 * touched, but follows its lines, and is not suggested again on the same lines. Doing it
 * twice changes nothing more.
 */
final class Merging {

	private final SceneText text;

	private final List<Flag> open;

	private final List<Flag> decided;

	private final List<Flag> added = new ArrayList<>();

	private final List<Flag> kept = new ArrayList<>();

	private final List<Weight> weights = new ArrayList<>();

	private final List<Flag> withdrawn = new ArrayList<>();

	private Merging(SceneText text, Collection<Flag> known) {
		this.text = text;
		Map<Boolean, List<Flag>> flags = known.stream()
			.collect(Collectors.partitioningBy((flag) -> flag.state() == FlagState.SUGGESTED));
		this.open = new ArrayList<>(flags.getOrDefault(true, List.of()));
		this.decided = flags.getOrDefault(false, List.of());
	}

	/**
	 * Who has read.
	 */
	enum Reader {

		/**
		 * The rules, and the second reader is still to come: what it found in an earlier
		 * draft waits for it where its lines are still there.
		 */
		RULES_FIRST,
		/** The rules, and nobody else will. */
		RULES,
		/** Both. */
		BOTH

	}

	/**
	 * How a suggestion that stands is weighed now.
	 */
	record Weight(FlagId flag, boolean attention, double confidence) {
	}

	/**
	 * @param known every flag of the scene
	 */
	static Merging of(SceneText text, List<Suggestion> suggestions, Collection<Flag> known, Reader reader,
			Instant now) {
		Merging merging = new Merging(text, known);
		suggestions.forEach((suggestion) -> merging.take(suggestion, reader, now));
		merging.finish(reader);
		return merging;
	}

	/**
	 * What both readers say of a scene. What a rule has shown already stays shown, though
	 * the second reader weighs it less; a guess from the choice of words does not.
	 */
	static List<Suggestion> together(List<Suggestion> rules, List<Suggestion> both) {
		List<Suggestion> all = new ArrayList<>();
		for (Suggestion suggestion : both) {
			boolean shown = rules.stream()
				.anyMatch((one) -> isSame(one, suggestion) && one.attention() && !one.provisional());
			all.add((shown && !suggestion.attention()) ? suggestion.callingForAttention() : suggestion);
		}
		rules.stream()
			.filter((one) -> !one.provisional() && both.stream().noneMatch((other) -> isSame(one, other)))
			.forEach(all::add);
		return all;
	}

	private static boolean isSame(Suggestion one, Suggestion other) {
		return one.category() == other.category() && one.resembling() == other.resembling();
	}

	private void take(Suggestion suggestion, Reader reader, Instant now) {
		List<FlagLine> lines = lines(suggestion);
		if (this.decided.stream().anyMatch((flag) -> flag.answers(suggestion.category(), lines))) {
			return;
		}
		Flag same = this.open.stream()
			.filter((flag) -> flag.suggested() == suggestion.category() && flag.resembling() == suggestion.resembling()
					&& flag.answers(suggestion.category(), lines) && flag.follow(this.text))
			.findFirst()
			.orElse(null);
		if (same == null) {
			this.added.add(Flag.suggested(this.text, suggestion, findings(suggestion), lines, now));
			return;
		}
		this.open.remove(same);
		this.kept.add(same.reread(suggestion, lines));
		if (reader != Reader.RULES_FIRST) {
			this.weights.add(new Weight(same.id(), suggestion.attention(), suggestion.confidence()));
		}
	}

	private void finish(Reader reader) {
		for (Flag flag : this.open) {
			if (reader == Reader.RULES_FIRST && flag.follow(this.text)) {
				this.kept.add(flag);
			}
			else {
				this.withdrawn.add(flag);
			}
		}
		this.decided.stream().filter((flag) -> flag.follow(this.text)).forEach(this.kept::add);
	}

	/**
	 * What the detector found, raised to the least that the category means.
	 */
	private static Findings findings(Suggestion suggestion) {
		Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
		modifiers.addAll(suggestion.modifiers());
		Intensity found = new Intensity(suggestion.exposure(), suggestion.contact(), suggestion.violence());
		Set<Category> categories = EnumSet.of(suggestion.category());
		return new Findings(categories, modifiers,
				found.reaches(categories, modifiers) ? found : found.or(Intensity.leastOf(suggestion.category())));
	}

	private List<FlagLine> lines(Suggestion suggestion) {
		Map<Integer, String> said = this.text.lines()
			.stream()
			.collect(Collectors.toMap(SceneText.Line::ordinal, SceneText.Line::text));
		Map<Integer, FlagLine> lines = new TreeMap<>();
		for (Suggestion.Evidence evidence : suggestion.evidence()) {
			String line = (evidence.ordinal() == 0) ? this.text.heading() : said.getOrDefault(evidence.ordinal(), "");
			lines.merge(evidence.ordinal(), new FlagLine(evidence.ordinal(), line, evidence.words()),
					(one, other) -> new FlagLine(one.ordinal(), line, one.matched().contains(other.matched())
							? one.matched() : one.matched() + " … " + other.matched()));
		}
		return List.copyOf(lines.values());
	}

	List<Flag> added() {
		return this.added;
	}

	/** Those that stand, wherever their lines are now. */
	List<Flag> kept() {
		return this.kept;
	}

	List<Weight> weights() {
		return this.weights;
	}

	List<Flag> withdrawn() {
		return this.withdrawn;
	}

}
