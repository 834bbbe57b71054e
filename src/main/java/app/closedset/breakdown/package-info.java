/**
 * The intimacy breakdown: what the reader suggests, what people confirmed, and who
 * performs or is exposed in each scene. A suggestion never decides.
 */
@ApplicationModule(
		allowedDependencies = { "core", "platform", "audit", "agreement", "production", "script", "script :: reading" })
@NullMarked
package app.closedset.breakdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
