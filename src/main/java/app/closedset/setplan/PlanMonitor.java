package app.closedset.setplan;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A monitor or feed, and one person of the plan who watches it; without one it is
 * switched off. A screen that several people watch has a row for each.
 */
@Embeddable
record PlanMonitor(@Column(name = "monitor_id") UUID id, @Column(name = "screen") String screen,
		@Column(name = "watcher_id") @Nullable UUID watcher) implements PlanRow {

	@Override
	public PlanPart part() {
		return PlanPart.MONITORS;
	}

	boolean watchedBy(UUID person) {
		return person.equals(this.watcher);
	}

}
