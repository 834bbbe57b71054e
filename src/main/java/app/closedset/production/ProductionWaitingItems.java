package app.closedset.production;

import java.util.ArrayList;
import java.util.List;

import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.core.WaitingItem;
import app.closedset.core.WaitingItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for the office and for a coordinator, counted in one statement.
 */
@Component
class ProductionWaitingItems implements WaitingItems {

	private static final String COUNTS = """
			select
			  (select count(*) from engagement e where e.coordinator_id = ? and e.state = 'OFFERED') as offered,
			  (select count(*) from coordinator_request r where not exists (
			     select from engagement e where e.state = 'ACCEPTED' and (e.whole_production or exists (
			       select from engagement_scene s where s.engagement_id = e.id and s.scene_id = r.scene_id)))) as asked,
			  (select count(*) from member m where m.left_at is null and m.birth is null
			     and m.adult_confirmed_at is null and exists (
			       select from member_role r where r.member_id = m.id and r.role = 'PERFORMER')) as ages,
			  (select count(*) from script_character c where not exists (
			     select from casting k where k.character_id = c.id)) as uncast""";

	private final JdbcClient jdbc;

	ProductionWaitingItems(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingItem> waitingFor(Viewer viewer) {
		if (!viewer.isAny(Role.OFFICE, Role.PRODUCER, Role.COORDINATOR)) {
			return List.of();
		}
		boolean office = viewer.isAny(Role.OFFICE, Role.PRODUCER);
		return this.jdbc.sql(COUNTS).param(viewer.member().value()).query((row, number) -> {
			List<WaitingItem> items = new ArrayList<>();
			add(items, viewer, row.getLong("offered"), "offered", "engagements");
			if (office) {
				add(items, viewer, row.getLong("asked"), "asked", "engagements");
				add(items, viewer, row.getLong("ages"), "ages", "people");
				add(items, viewer, row.getLong("uncast"), "uncast", "cast");
			}
			return List.copyOf(items);
		}).single();
	}

	private static void add(List<WaitingItem> items, Viewer viewer, long count, String what, String page) {
		if (count > 0) {
			items.add(new WaitingItem("production.waiting." + what, List.of(count),
					"production.waiting." + what + ".act", "/productions/" + viewer.production() + "/" + page, null));
		}
	}

}
