package app.closedset.readiness;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The stored overrides: rows that are only ever added.
 */
@Repository
class ReadinessOverrides {

	private final JdbcClient jdbc;

	ReadinessOverrides(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether it was added; false if the condition was overridden already. */
	boolean add(Place place, Condition condition, String reason, MemberId by, Instant at) {
		return this.jdbc.sql("""
				insert into readiness_override (scene_id, day_id, condition, reason, overridden_by, overridden_at)
				values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
			.params(place.scene().value(), place.day().value(), condition.name(), reason, by.value(),
					OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
			.update() == 1;
	}

	/** All overrides of the production that is set. */
	Map<Place, List<ReadinessOverride>> all() {
		return this.jdbc.sql("""
				select o.scene_id, o.day_id, o.condition, o.reason, m.name, o.overridden_at from readiness_override o
				join member m on m.production_id = o.production_id and m.id = o.overridden_by
				order by o.overridden_at""")
			.query((row, index) -> Map.entry(
					new Place(new SceneId(row.getObject(1, UUID.class)),
							new ShootingDayId(row.getObject(2, UUID.class))),
					new ReadinessOverride(Condition.valueOf(row.getString(3)), row.getString(4), row.getString(5),
							row.getObject(6, OffsetDateTime.class).toInstant())))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	/**
	 * A scene on a day.
	 */
	record Place(SceneId scene, ShootingDayId day) {
	}

}
