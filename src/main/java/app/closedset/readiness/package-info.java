/**
 * Read-only: may this scene be shot on this day, and if not, what is missing and who can
 * act.
 */
@ApplicationModule(allowedDependencies = { "core", "platform", "audit", "agreement", "production", "script",
		"breakdown", "schedule", "rider", "setplan", "checkin" })
@NullMarked
package app.closedset.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
