package app.closedset.script;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.closedset.core.SceneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the upper modules what hangs on scenes.
 */
@Component
class HeldScenes {

	private final ObjectProvider<SceneHoldings> holders;

	HeldScenes(ObjectProvider<SceneHoldings> holders) {
		this.holders = holders;
	}

	Map<SceneId, List<SceneHoldings.Holding>> all() {
		Map<SceneId, List<SceneHoldings.Holding>> all = new LinkedHashMap<>();
		this.holders.orderedStream()
			.forEach((one) -> one.holdings()
				.forEach((scene, holding) -> all.computeIfAbsent(scene, (key) -> new ArrayList<>()).add(holding)));
		return all;
	}

	/**
	 * What rests on a draft: all that hangs on scenes that only it has, and what was
	 * decided about any scene since it was imported.
	 */
	List<SceneHoldings.Holding> restingOn(Collection<SceneId> onlyThere, Instant imported) {
		List<SceneHoldings.Holding> resting = new ArrayList<>();
		all().forEach((scene, holdings) -> holdings.stream()
			.filter((holding) -> onlyThere.contains(scene)
					|| holding.latest() != null && !holding.latest().isBefore(imported))
			.forEach(resting::add));
		return resting;
	}

}
