package app.closedset.breakdown;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.SceneId;
import app.closedset.script.SceneHoldings;

/**
 * People who were named for scenes.
 */
@Component
class PeopleHoldings implements SceneHoldings {

	private final PeopleLists lists;

	PeopleHoldings(PeopleLists lists) {
		this.lists = lists;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SceneId, Holding> holdings() {
		Map<SceneId, Holding> holdings = new HashMap<>();
		this.lists.findAll()
			.stream()
			.filter((list) -> !list.people().isEmpty())
			.forEach((list) -> holdings.put(list.scene(),
					new Holding("breakdown.holding.people", list.people().size(), null)));
		return holdings;
	}

}
