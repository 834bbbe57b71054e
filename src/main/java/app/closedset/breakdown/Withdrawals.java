package app.closedset.breakdown;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import app.closedset.breakdown.Withdrawal.Reason;
import app.closedset.core.FlagId;
import app.closedset.core.SceneId;

/**
 * Which suggestions were withdrawn, so that who decides about one a moment later learns
 * of it. What they said is not kept.
 */
@Component
class Withdrawals {

	private final JdbcClient jdbc;

	Withdrawals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Collection<Withdrawal> withdrawn, Instant now) {
		if (withdrawn.isEmpty()) {
			return;
		}
		this.jdbc
			.sql("""
					insert into withdrawn_suggestion (flag_id, scene_id, reason, withdrawn_at)
					select flag_id, scene_id, reason, :now from unnest(:flags, :scenes, :reasons) as gone (flag_id, scene_id, reason)
					""")
			.param("now", Timestamp.from(now))
			.param("flags", withdrawn.stream().map((one) -> one.flag().value()).toArray(UUID[]::new))
			.param("scenes", withdrawn.stream().map((one) -> one.scene().value()).toArray(UUID[]::new))
			.param("reasons", withdrawn.stream().map((one) -> one.why().name()).toArray(String[]::new))
			.update();
	}

	Optional<Withdrawal> of(FlagId flag) {
		return this.jdbc.sql("""
				select scene_id, reason from withdrawn_suggestion
				where production_id = current_production() and flag_id = ?
				""")
			.param(flag.value())
			.query((row, number) -> new Withdrawal(flag, new SceneId(row.getObject("scene_id", UUID.class)),
					Reason.valueOf(row.getString("reason"))))
			.optional();
	}

}
