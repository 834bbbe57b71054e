/**
 * Check-ins after the shoot, read only by whom the performer chose, and the coordinator's
 * own log.
 */
@ApplicationModule(allowedDependencies = { "core", "platform", "audit", "production", "script", "breakdown", "schedule",
		"rider", "setplan" })
@NullMarked
package app.closedset.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
