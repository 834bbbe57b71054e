package app.closedset.production;

import java.util.List;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Whom to engage, for what.
 *
 * @param scenes where it is for chosen scenes
 */
record EngagementForm(@NotNull(message = "{production.coordinator.choose}") @Nullable MemberId coordinator,
		@NotNull(message = "{production.engagement.scope.missing}") @Nullable Scope scope,
		@Nullable List<SceneId> scenes) {

	/**
	 * How much it covers.
	 */
	enum Scope {

		WHOLE, SCENES

	}

}
