package app.closedset.readiness;

import app.closedset.core.Role;
import app.closedset.core.Viewer;

/**
 * The readiness of one scene.
 *
 * @param root the path of the production
 * @param scene its readiness
 * @param viewer who looks at it
 */
record SceneReadinessPage(String root, SceneReadiness scene, Viewer viewer) {

	public boolean mayOverride() {
		return this.viewer.isAny(Role.PRODUCER);
	}

	public boolean actable(Finding finding) {
		return !finding.href().isEmpty() && finding.condition().isUpTo(this.viewer);
	}

	public boolean overridable(Finding finding) {
		return mayOverride() && finding.isMissing() && finding.condition().mayBeOverridden()
				&& this.scene.day().isPresent();
	}

}
