package app.closedset.breakdown;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.SceneId;
import app.closedset.script.SceneHoldings;

/**
 * Flags that a person decided about. A suggestion is no holding: it is read anew.
 */
@Component
class BreakdownHoldings implements SceneHoldings {

	private final Flags flags;

	BreakdownHoldings(Flags flags) {
		this.flags = flags;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SceneId, Holding> holdings() {
		Map<SceneId, Holding> holdings = new HashMap<>();
		this.flags.findAll()
			.stream()
			.filter((flag) -> flag.state() != FlagState.SUGGESTED)
			.collect(Collectors.groupingBy(Flag::scene))
			.forEach((scene, decided) -> holdings.put(scene, of(decided)));
		return holdings;
	}

	private static Holding of(List<Flag> decided) {
		Instant latest = decided.stream()
			.map(Flag::decidedAt)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
		return new Holding("breakdown.holding.flags", decided.size(), latest);
	}

}
