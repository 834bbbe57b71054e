/**
 * Closed-set plans: who is in the room and why, what is switched off, who holds the robe,
 * and the word that stops everything.
 */
@ApplicationModule(
		allowedDependencies = { "core", "platform", "audit", "production", "script", "breakdown", "schedule", "rider" })
@NullMarked
package app.closedset.setplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
