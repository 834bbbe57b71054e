package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.Category;
import app.closedset.breakdown.detection.Suggestion.Evidence;

/**
 * Puts what the rules suggest and how it was weighed together. The weight of the whole
 * scene decides whether it calls for attention; the weights of the categories decide what
 * for.
 */
final class Verdict {

	/** A suggestion of the rules that weighs less is not shown. */
	private static final double LEAST = 0.1;

	/** A category that weighs this much is suggested without a rule. */
	private static final double ENOUGH = 0.3;

	private final Clues clues;

	private final double confidence;

	private final boolean attention;

	private final Map<Category, Double> weights = new EnumMap<>(Category.class);

	/**
	 * @param threshold from where on the scene calls for attention
	 * @param weight how likely each topic is
	 */
	Verdict(Clues clues, double threshold, Function<Topic, Double> weight) {
		this.clues = clues;
		this.confidence = amongScarce(weight.apply(Topic.ATTENTION), clues.scarcity());
		this.attention = this.confidence >= threshold || clues.signs().containsKey(Clues.ALWAYS);
		for (Category category : Category.values()) {
			this.weights.put(category, weight.apply(Topic.of(category)));
		}
	}

	/** The rarer it is beforehand, the more has to speak for it. */
	private static double amongScarce(double likely, double scarcity) {
		return likely / (likely + (1 - likely) * scarcity);
	}

	/**
	 * Of both readers.
	 * @param witness shows where a category sounds through that no rule has found
	 */
	SceneFindings ofBoth(Function<Category, Witness> witness) {
		Map<Category, Suggestion> found = ruled();
		if (this.attention) {
			this.weights.forEach((category, weight) -> {
				if (weight >= ENOUGH && !isFound(found.get(category))) {
					found.put(category, resembling(category, witness.apply(category)));
				}
			});
		}
		return findings(found, (category) -> Optional.of(resembling(category, witness.apply(category))));
	}

	/**
	 * Of the rules alone.
	 * @param words those that speak most for attention, for where no rule has stopped
	 */
	SceneFindings ofRules(Supplier<List<Evidence>> words) {
		return findings(ruled(),
				(category) -> Optional.of(words.get())
					.filter((evidence) -> !evidence.isEmpty())
					.map((evidence) -> suggestion(category, evidence, Suggestion.WORDS, null, null)));
	}

	/** What the rules suggest, as it weighs. */
	private Map<Category, Suggestion> ruled() {
		Map<Category, Suggestion> found = new EnumMap<>(Category.class);
		for (Suggestion suggestion : this.clues.suggestions()) {
			double weight = suggestion.reason().equals(OwnCue.REASON) ? 1 : weight(suggestion.category());
			if (!suggestion.attention() || weight >= LEAST) {
				found.put(suggestion.category(), weighed(suggestion, this.attention && suggestion.attention(), weight));
			}
		}
		return found;
	}

	private SceneFindings findings(Map<Category, Suggestion> found, Function<Category, Optional<Suggestion>> guess) {
		if (this.attention && found.values().stream().noneMatch(Suggestion::attention)) {
			likeliest(guess).ifPresent((likeliest) -> found.put(likeliest.category(), likeliest));
		}
		List<Suggestion> suggestions = new ArrayList<>(found.values());
		suggestions.sort(Comparator.comparingDouble(Suggestion::confidence).reversed());
		return new SceneFindings(this.confidence, suggestions);
	}

	private static boolean isFound(@Nullable Suggestion suggestion) {
		return suggestion != null && suggestion.attention();
	}

	/** The scene calls for attention, but for nothing in particular: the best guess. */
	private Optional<Suggestion> likeliest(Function<Category, Optional<Suggestion>> guess) {
		return this.clues.suggestions()
			.stream()
			.filter(Suggestion::attention)
			.max(Comparator.comparingDouble((suggestion) -> weight(suggestion.category())))
			.map((best) -> weighed(best, true, weight(best.category())))
			.or(() -> guess
				.apply(this.weights.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()));
	}

	private double weight(Category category) {
		return this.weights.getOrDefault(category, 0.0);
	}

	private static Suggestion weighed(Suggestion suggestion, boolean attention, double weight) {
		return new Suggestion(suggestion.category(), suggestion.modifiers(), suggestion.exposure(),
				suggestion.contact(), suggestion.violence(), attention, weight, suggestion.evidence(),
				suggestion.reason(), suggestion.resembles(), suggestion.labelled());
	}

	private Suggestion resembling(Category category, Witness witness) {
		return suggestion(category, List.of(witness.evidence()), Suggestion.RESEMBLES, witness.resembles(),
				witness.labelled());
	}

	/** Of a category that no rule has found. */
	private Suggestion suggestion(Category category, List<Evidence> evidence, String reason, @Nullable String resembles,
			@Nullable LabelledLine labelled) {
		int[] axes = usual(category);
		return new Suggestion(category, this.clues.modifiers(), axes[0], axes[1], axes[2], true, weight(category),
				evidence, reason, resembles, labelled);
	}

	/** Exposure, contact and violence as a category usually has them. */
	private static int[] usual(Category category) {
		return switch (category) {
			case KISSING, INTIMATE_TOUCH -> new int[] { 0, 2, 0 };
			case SEXUAL_TENSION -> new int[] { 0, 0, 0 };
			case UNDRESSING, PARTIAL_NUDITY, BIRTH_OR_MEDICAL -> new int[] { 2, 0, 0 };
			case NUDITY -> new int[] { 3, 0, 0 };
			case SIMULATED_SEX -> new int[] { 0, 3, 0 };
			case SEXUAL_VIOLENCE -> new int[] { 0, 0, 4 };
			case PHYSICAL_VIOLENCE -> new int[] { 0, 0, 2 };
			case PSYCHOLOGICAL_VIOLENCE -> new int[] { 0, 0, 1 };
			case FAMILIAL_INTIMACY -> new int[] { 0, 1, 0 };
			case HYPER_EXPOSURE -> new int[] { 1, 0, 0 };
		};
	}

	/**
	 * The sentence that speaks most for a category.
	 *
	 * @param resembles what a person said of the labelled sentence nearest to it
	 * @param labelled that sentence, where it is known
	 */
	record Witness(Evidence evidence, String resembles, @Nullable LabelledLine labelled) {
	}

}
