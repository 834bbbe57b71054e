package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.core.WaitingItem;
import app.closedset.core.WaitingItems;
import app.closedset.script.Scripts;

/**
 * Intents on which director or coordinator are to say something, and flagged scenes
 * without one.
 */
@Component
class IntentWaiting implements WaitingItems {

	private static final String TURN = """
			select scene_id from intent
			where production_id = current_production() and waits_for in (:sides) order by scene_id
			""";

	private static final String MISSING = """
			select distinct scene_id from flag
			where production_id = current_production() and state = 'CONFIRMED' and not 'TALK_ONLY' = any (modifiers)
			and scene_id = any (:live)
			and not exists (select 1 from intent where intent.production_id = flag.production_id
			  and intent.scene_id = flag.scene_id and intent.words is not null)
			order by scene_id
			""";

	private final JdbcClient jdbc;

	private final Scripts scripts;

	IntentWaiting(JdbcClient jdbc, Scripts scripts) {
		this.jdbc = jdbc;
		this.scripts = scripts;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingItem> waitingFor(Viewer viewer) {
		if (!viewer.isAny(IntentDesk.READERS)) {
			return List.of();
		}
		List<WaitingItem> items = new ArrayList<>();
		List<String> sides = viewer.roles().stream().map(Role::name).toList();
		add("turn", scenes(this.jdbc.sql(TURN).param("sides", sides)), viewer, items);
		if (viewer.isAny(Role.DIRECTOR)) {
			add("missing", scenes(this.jdbc.sql(MISSING).param("live", live())), viewer, items);
		}
		return items;
	}

	/** Nothing is asked of a scene that the newest draft omits. */
	private UUID[] live() {
		return this.scripts.scenes()
			.stream()
			.filter((scene) -> !scene.omitted())
			.map((scene) -> scene.id().value())
			.toArray(UUID[]::new);
	}

	private static List<SceneId> scenes(JdbcClient.StatementSpec statement) {
		return statement.query((row, number) -> new SceneId(row.getObject("scene_id", UUID.class))).list();
	}

	/** One sentence for all of them, which leads to the first. */
	private static void add(String which, List<SceneId> scenes, Viewer viewer, List<WaitingItem> items) {
		if (!scenes.isEmpty()) {
			items.add(new WaitingItem("breakdown.waiting.intent." + which, List.of(scenes.size()),
					"breakdown.waiting.intent." + which + ".act",
					"/productions/" + viewer.production() + "/scenes/" + scenes.getFirst() + "/intent", null));
		}
	}

}
