package app.closedset.breakdown;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.Role;
import app.closedset.core.SecondLookId;
import app.closedset.core.Viewer;
import app.closedset.core.WaitingItem;
import app.closedset.core.WaitingItems;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;

/**
 * Suggestions, unread scenes and people of scenes that wait for a decision, and
 * colleagues who wait for a second look. A scene that the newest draft omits waits for
 * nobody.
 */
@Component
class BreakdownWaiting implements WaitingItems {

	private static final String COUNTS = """
			select
			  (select count(distinct scene_id) from flag
			   where production_id = current_production() and scene_id = any (:live)
			   and ((state = 'SUGGESTED' and attention) or (state = 'CONFIRMED' and draft_id <> :draft))) as undecided,
			  (select count(*) from scene_reading
			   where production_id = current_production() and draft_id = :draft and member_id = :member
			   and scene_id = any (:live)) as read,
			  (select count(*) from (
			    select distinct scene_id from flag
			    where production_id = current_production() and state = 'CONFIRMED' and scene_id = any (:live)
			    and not 'TALK_ONLY' = any (modifiers)) flagged
			   where not exists (select 1 from scene_people people
			    where people.production_id = current_production() and people.scene_id = flagged.scene_id
			    and (case when :coordinator then people.coordinator_at else people.first_ad_at end) is not null)
			  ) as people
			""";

	private static final String LOOKS = """
			select id from second_look
			where production_id = current_production() and asked_of = ? and answered_at is null order by asked_at
			""";

	private final JdbcClient jdbc;

	private final Scripts scripts;

	BreakdownWaiting(JdbcClient jdbc, Scripts scripts) {
		this.jdbc = jdbc;
		this.scripts = scripts;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingItem> waitingFor(Viewer viewer) {
		List<WaitingItem> items = new ArrayList<>();
		String base = "/productions/" + viewer.production();
		boolean coordinator = viewer.isAny(Role.COORDINATOR);
		if (coordinator || viewer.isAny(Role.FIRST_AD)) {
			Counts counts = counts(coordinator, viewer);
			if (coordinator && counts.undecided > 0) {
				items.add(new WaitingItem("breakdown.waiting.undecided", List.of(counts.undecided),
						"breakdown.waiting.decide", base + "/breakdown/review", null));
			}
			if (coordinator && counts.unread > 0) {
				items.add(new WaitingItem("breakdown.waiting.unread", List.of(counts.unread), "breakdown.waiting.goOn",
						base + "/breakdown/review", null));
			}
			if (counts.people > 0) {
				items.add(new WaitingItem("breakdown.waiting.people", List.of(counts.people),
						"breakdown.waiting.confirm", base + "/breakdown?state=flagged", null));
			}
		}
		if (viewer.isAny(SecondLookDesk.COLLEAGUES)) {
			this.jdbc.sql(LOOKS)
				.param(viewer.member().value())
				.query((row, number) -> new SecondLookId(row.getObject("id", UUID.class)))
				.list()
				.forEach((look) -> items.add(new WaitingItem("breakdown.waiting.look", List.of(),
						"breakdown.waiting.look.act", base + "/breakdown/looks/" + look, null)));
		}
		return items;
	}

	private Counts counts(boolean coordinator, Viewer viewer) {
		List<SceneSummary> live = this.scripts.scenes().stream().filter((scene) -> !scene.omitted()).toList();
		UUID draft = live.isEmpty() ? null : live.getFirst().draft().value();
		return this.jdbc.sql(COUNTS)
			.param("draft", draft, Types.OTHER)
			.param("member", viewer.member().value())
			.param("live", live.stream().map((scene) -> scene.id().value()).toArray(UUID[]::new))
			.param("coordinator", coordinator)
			.query((row, number) -> new Counts(row.getLong("undecided"), live.size() - row.getLong("read"),
					row.getLong("people")))
			.single();
	}

	/**
	 * How many scenes wait for what.
	 */
	private record Counts(long undecided, long unread, long people) {
	}

}
