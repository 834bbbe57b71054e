package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.core.WaitingItem;
import app.closedset.core.WaitingItems;

/**
 * Suggestions and people of scenes that wait for a decision.
 */
@Component
class BreakdownWaiting implements WaitingItems {

	private final JdbcClient jdbc;

	BreakdownWaiting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingItem> waitingFor(Viewer viewer) {
		List<WaitingItem> items = new ArrayList<>();
		String base = "/productions/" + viewer.production();
		if (viewer.isAny(Role.COORDINATOR)) {
			long scenes = count("select count(distinct scene_id) from flag where state = 'SUGGESTED' and attention");
			if (scenes > 0) {
				items.add(new WaitingItem("breakdown.waiting.undecided", List.of(scenes), "breakdown.waiting.decide",
						base + "/breakdown?state=undecided", null));
			}
		}
		if (viewer.isAny(Role.COORDINATOR, Role.FIRST_AD)) {
			people(viewer, base, items);
		}
		return items;
	}

	private void people(Viewer viewer, String base, List<WaitingItem> items) {
		long scenes = count("""
				select count(*) from (
				  select distinct flag.scene_id from flag
				  where flag.state = 'CONFIRMED' and not 'TALK_ONLY' = any (flag.modifiers)
				) flagged left join scene_people people on people.scene_id = flagged.scene_id
				where """
				+ (viewer.isAny(Role.COORDINATOR) ? " people.coordinator_at is null" : " people.first_ad_at is null"));
		if (scenes > 0) {
			items.add(new WaitingItem("breakdown.waiting.people", List.of(scenes), "breakdown.waiting.confirm",
					base + "/breakdown?state=flagged", null));
		}
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
