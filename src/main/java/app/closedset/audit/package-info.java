/**
 * The append-only, hash-chained record of every production, and the log of who read what.
 * Other modules announce what happened through {@link app.closedset.audit.Recorded};
 * nothing here ever changes when a module is added.
 */
@ApplicationModule(allowedDependencies = { "core", "platform" })
@NullMarked
package app.closedset.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
