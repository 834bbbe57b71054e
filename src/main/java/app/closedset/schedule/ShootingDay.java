package app.closedset.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.closedset.core.NotFound;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import app.closedset.platform.ProductionAggregate;
import app.closedset.schedule.Schedule.Day;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/**
 * One unit's work on one date. A day is planned with its call, gets scenes, and changes
 * for as long as the schedule does; each change leaves a trace. The call is a moment: if
 * the production's zone changes later, the moment stays and its clock reads differently.
 */
@Entity
@Table(name = "shooting_day")
class ShootingDay extends ProductionAggregate<ShootingDay> {

	@EmbeddedId
	private ShootingDayId id;

	@Column(name = "shooting_date", nullable = false)
	private LocalDate date;

	@Column(name = "unit", nullable = false)
	private String unit;

	@Column(name = "call_at", nullable = false)
	private Instant callAt;

	@Column(name = "call_zone", nullable = false)
	private String callZone;

	@ElementCollection
	@CollectionTable(name = "shooting_day_scene", joinColumns = @JoinColumn(name = "shooting_day_id"))
	@OrderColumn(name = "position")
	@AttributeOverride(name = "value", column = @Column(name = "scene_id", nullable = false))
	private List<SceneId> scenes = new ArrayList<>();

	protected ShootingDay() {
	}

	ShootingDay(ShootingDayId id, LocalDate date, String unit, Instant call, ZoneId zone) {
		this.id = id;
		this.date = date;
		this.unit = unit;
		this.callAt = call;
		this.callZone = zone.getId();
		registerEvent(new ShootingDayRecorded(id, "schedule.day.planned",
				Map.of("date", date.toString(), "call", call.toString(), "zone", this.callZone)));
	}

	/**
	 * Moves the day or its call, or names its unit anew. What stays the same tells
	 * nothing.
	 */
	ShootingDay moved(LocalDate newDate, String newUnit, Instant newCall, ZoneId zone) {
		if (!this.date.equals(newDate) || !this.unit.equals(newUnit)) {
			registerEvent(new ShootingDayRecorded(this.id, "schedule.day.changed",
					Map.of("dateBefore", this.date.toString(), "dateAfter", newDate.toString(), "unitChanged",
							Boolean.toString(!this.unit.equals(newUnit)))));
		}
		if (!this.callAt.equals(newCall)) {
			registerEvent(new CallTimeMoved(this.id, this.callAt, newCall, zone.getId(), this.scenes));
		}
		this.date = newDate;
		this.unit = newUnit;
		this.callAt = newCall;
		this.callZone = zone.getId();
		return this;
	}

	/** Adds a scene at the end; one that is there already stays where it is. */
	ShootingDay with(SceneId scene) {
		if (!this.scenes.contains(scene)) {
			this.scenes.add(scene);
			record("schedule.scene.added", scene);
		}
		return this;
	}

	ShootingDay without(SceneId scene) {
		if (!this.scenes.remove(scene)) {
			throw new NotFound("scene of the day");
		}
		record("schedule.scene.removed", scene);
		return this;
	}

	/** One place earlier; the first stays first. */
	ShootingDay earlier(SceneId scene) {
		return swapped(scene, -1);
	}

	/** One place later; the last stays last. */
	ShootingDay later(SceneId scene) {
		return swapped(scene, 1);
	}

	private ShootingDay swapped(SceneId scene, int by) {
		int from = this.scenes.indexOf(scene);
		if (from < 0) {
			throw new NotFound("scene of the day");
		}
		int to = from + by;
		if (to >= 0 && to < this.scenes.size()) {
			this.scenes.set(from, this.scenes.get(to));
			this.scenes.set(to, scene);
			record("schedule.scene.moved", scene);
		}
		return this;
	}

	private void record(String action, SceneId scene) {
		registerEvent(new ShootingDayRecorded(this.id, action, Map.of("scene", scene.toString())));
	}

	ShootingDayId id() {
		return this.id;
	}

	Day summary() {
		return new Day(this.id, this.date, this.unit, this.callAt, this.scenes);
	}

}
