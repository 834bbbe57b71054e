/**
 * Values that every module speaks of, and the small interfaces through which a lower
 * module asks an upper one. Nothing here has state.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.closedset.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
