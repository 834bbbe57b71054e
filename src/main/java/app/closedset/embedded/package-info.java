/**
 * Runs the application on a laptop: a real PostgreSQL from the package registry in a
 * local folder, the demo production, and a page that shows the mail that was sent. Not
 * part of the packaged application.
 */
@ApplicationModule(allowedDependencies = { "core", "platform", "mail", "demo" })
@NullMarked
package app.closedset.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
