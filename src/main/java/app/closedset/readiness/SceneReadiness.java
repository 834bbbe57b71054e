package app.closedset.readiness;

import java.util.List;
import java.util.Optional;

import app.closedset.core.SceneId;
import app.closedset.schedule.Schedule;
import app.closedset.script.SceneSummary;

/**
 * How ready one scene is on one day.
 *
 * @param scene the scene
 * @param day the shooting day, or nothing if it is not scheduled
 * @param flagged whether anything intimate is confirmed in it
 * @param findings one for each condition; none if the scene is not flagged
 * @param overrides what a producer overrode
 */
record SceneReadiness(SceneSummary scene, Optional<Schedule.Day> day, boolean flagged, List<Finding> findings,
		List<ReadinessOverride> overrides) {

	SceneReadiness {
		findings = List.copyOf(findings);
		overrides = List.copyOf(overrides);
	}

	public SceneId id() {
		return this.scene.id();
	}

	public boolean ready() {
		return missing() == 0;
	}

	public boolean readyByOverride() {
		return ready() && this.findings.stream().anyMatch((finding) -> finding.state() == Finding.State.OVERRIDDEN);
	}

	public int missing() {
		return (int) this.findings.stream().filter(Finding::isMissing).count();
	}

	public Optional<Finding> firstMissing() {
		return this.findings.stream().filter(Finding::isMissing).findFirst();
	}

	Optional<Finding> finding(Condition condition) {
		return this.findings.stream().filter((finding) -> finding.condition() == condition).findFirst();
	}

}
