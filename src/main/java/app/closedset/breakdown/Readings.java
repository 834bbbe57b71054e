package app.closedset.breakdown;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import app.closedset.core.DraftId;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;

/**
 * Which scenes of a draft each person has read. Reading everything is a coordinator's
 * job, and a new draft is read anew.
 */
@Component
class Readings {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Readings(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** The scenes that each person has read, and when. */
	Map<MemberId, Map<SceneId, Instant>> of(DraftId draft) {
		Map<MemberId, Map<SceneId, Instant>> read = new HashMap<>();
		this.jdbc
			.sql("select member_id, scene_id, read_at from scene_reading"
					+ " where production_id = current_production() and draft_id = ?")
			.param(draft.value())
			.query((row) -> {
				read.computeIfAbsent(new MemberId(row.getObject("member_id", UUID.class)), (key) -> new HashMap<>())
					.put(new SceneId(row.getObject("scene_id", UUID.class)), row.getTimestamp("read_at").toInstant());
			});
		return read;
	}

	/** Saying it twice changes nothing. */
	void read(SceneId scene, DraftId draft, MemberId member, Instant now) {
		int added = this.jdbc
			.sql("insert into scene_reading (draft_id, scene_id, member_id, read_at) values (?, ?, ?, ?)"
					+ " on conflict do nothing")
			.params(draft.value(), scene.value(), member.value(), Timestamp.from(now))
			.update();
		if (added > 0) {
			this.events.publishEvent(new SceneRead(scene, draft, true));
		}
	}

	void takeBack(SceneId scene, DraftId draft, MemberId member) {
		int removed = this.jdbc
			.sql("delete from scene_reading where production_id = current_production()"
					+ " and draft_id = ? and scene_id = ? and member_id = ?")
			.params(draft.value(), scene.value(), member.value())
			.update();
		if (removed > 0) {
			this.events.publishEvent(new SceneRead(scene, draft, false));
		}
	}

}
