/**
 * The rules of unions and jurisdictions as versioned data, each with its source. A
 * production takes one profile or several; the strictest rule counts.
 */
@ApplicationModule(allowedDependencies = { "core", "platform" })
@NullMarked
package app.closedset.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
