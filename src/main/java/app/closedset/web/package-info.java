/**
 * The security chain, the layout, error pages and the home pages. Nobody depends on it.
 */
@ApplicationModule(allowedDependencies = { "core", "platform", "audit", "people", "production" })
@NullMarked
package app.closedset.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
