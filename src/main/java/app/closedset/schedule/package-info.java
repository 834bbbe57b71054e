/**
 * Shooting days, their scenes and their call times, in the time zone of the production.
 */
@ApplicationModule(allowedDependencies = { "core", "platform", "audit", "production", "script" })
@NullMarked
package app.closedset.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
