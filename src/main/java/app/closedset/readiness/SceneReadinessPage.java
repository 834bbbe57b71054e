package app.closedset.readiness;

/**
 * The readiness of one scene.
 *
 * @param root the path of the production
 * @param scene its readiness
 * @param mayOverride whether the viewer is a producer
 */
record SceneReadinessPage(String root, SceneReadiness scene, boolean mayOverride) {

	public boolean overridable(Finding finding) {
		return this.mayOverride && finding.isMissing() && finding.condition().mayBeOverridden()
				&& this.scene.day().isPresent();
	}

}
