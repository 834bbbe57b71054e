package app.closedset.breakdown;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import app.closedset.core.DraftId;
import app.closedset.core.ProductionId;
import app.closedset.platform.JobQueue;
import app.closedset.platform.ProductionContext;

/**
 * How far the second reader is with the drafts of the production that is set. Only the
 * newest draft is worth reading: asking for one stops the others. It can be switched off
 * for the installation, and everything else works without it.
 */
@Component
class SecondReadings {

	private final JdbcClient jdbc;

	private final JobQueue jobs;

	private final Clock clock;

	private final Environment environment;

	SecondReadings(JdbcClient jdbc, JobQueue jobs, Clock clock, Environment environment) {
		this.jdbc = jdbc;
		this.jobs = jobs;
		this.clock = clock;
		this.environment = environment;
	}

	enum State {

		/** Waits for its turn, or is being read. */
		WAITING,
		/** Its suggestions are there. */
		READ,
		/** Another draft is the newest, or the second reader was switched off. */
		STOPPED,
		/** It failed time and again. */
		FAILED

	}

	/**
	 * @param read how many scenes were read
	 * @param scenes of how many
	 */
	record Progress(State state, int read, int scenes) {
	}

	boolean on() {
		return this.environment.getProperty("closedset.second-reader", Boolean.class, true);
	}

	/** Has a draft read, anew if it was read before; what ran until now stops. */
	UUID ask(DraftId draft, int scenes) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into second_reading (draft_id, id, state, scenes, asked_at) values (?, ?, 'WAITING', ?, ?)
				on conflict (production_id, draft_id) do update set id = excluded.id, state = 'WAITING',
				scenes = excluded.scenes, scenes_read = 0, asked_at = excluded.asked_at, ended_at = null
				""").params(draft.value(), id, scenes, now()).update();
		ProductionId production = ProductionContext.production().orElseThrow();
		this.jobs.add(new SecondReaderConfiguration.Job(production, id).instance());
		return id;
	}

	/** Stops whatever is not of this draft; of any if there is none. */
	void stopOthers(Optional<DraftId> newest) {
		this.jdbc.sql("""
				update second_reading set state = 'STOPPED', ended_at = :now
				where production_id = current_production() and state = 'WAITING'
				and draft_id is distinct from cast(:newest as uuid)
				""").param("now", now()).param("newest", newest.map((draft) -> draft.toString()).orElse(null)).update();
	}

	/** The draft that is to be read; none if that was stopped or is done. */
	Optional<DraftId> waiting(UUID id) {
		return this.jdbc.sql("""
				select draft_id from second_reading
				where production_id = current_production() and id = ? and state = 'WAITING'
				""").param(id).query(UUID.class).optional().map(DraftId::new);
	}

	/**
	 * @return whether it should go on
	 */
	boolean progress(UUID id, int read) {
		return this.jdbc.sql("""
				update second_reading set scenes_read = least(?, scenes)
				where production_id = current_production() and id = ? and state = 'WAITING'
				""").params(read, id).update() > 0;
	}

	/**
	 * @return whether it had not ended before
	 */
	boolean end(UUID id, State state) {
		return this.jdbc.sql("""
				update second_reading set state = ?, ended_at = ?
				where production_id = current_production() and id = ? and state = 'WAITING'
				""").params(state.name(), now(), id).update() > 0;
	}

	Optional<Progress> of(DraftId draft) {
		return this.jdbc.sql("""
				select state, scenes_read, scenes from second_reading
				where production_id = current_production() and draft_id = ?
				""")
			.param(draft.value())
			.query((row, number) -> new Progress(State.valueOf(row.getString("state")), row.getInt("scenes_read"),
					row.getInt("scenes")))
			.optional();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
