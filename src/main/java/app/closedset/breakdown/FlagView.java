package app.closedset.breakdown;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.closedset.breakdown.detection.Suggestion;

/**
 * A flag as pages show it.
 *
 * @param reason the key of the sentence that says why
 * @param resemblance what it resembles, where that is the reason
 * @param decidedBy the name of who decided, or the empty text
 */
record FlagView(String id, long version, String scene, FlagState state, boolean attention, List<String> categories,
		List<String> modifiers, int exposure, int contact, int violence, List<FlagLine> lines, @Nullable String reason,
		@Nullable Resemblance resemblance, String decidedBy, @Nullable Instant decidedAt) {

	static FlagView of(Flag flag, String decidedBy) {
		return new FlagView(flag.id().toString(), flag.version(), flag.scene().toString(), flag.state(),
				flag.attention(), keys("breakdown.category.", flag.categories()),
				keys("breakdown.modifier.", flag.modifiers()), flag.intensity().exposure(), flag.intensity().contact(),
				flag.intensity().violence(), flag.lines(),
				(flag.reason() != null) ? "breakdown.reason." + flag.reason() : null, flag.resemblance(), decidedBy,
				flag.decidedAt());
	}

	static List<String> keys(String prefix, Collection<? extends Enum<?>> values) {
		return values.stream().map((value) -> prefix + value.name()).sorted().toList();
	}

	/** Whether a line's resemblance is the reason, and not a rule. */
	boolean resembling() {
		return ("breakdown.reason." + Suggestion.RESEMBLES).equals(this.reason);
	}

	/** The state of the status fragment. */
	public String mark() {
		return switch (this.state) {
			case SUGGESTED -> "waiting";
			case CONFIRMED -> "ready";
			case DISMISSED -> "quiet";
		};
	}

}
