/**
 * The demo production, told in chapters that each module contributes. Not part of the
 * packaged application.
 */
@ApplicationModule(allowedDependencies = { "core", "platform", "people", "production" })
@NullMarked
package app.closedset.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
