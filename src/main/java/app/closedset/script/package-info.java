/**
 * Scripts: reading a file into scenes, drafts as they are imported, and the page on which
 * a scene is read. A scene is a lasting identity; its number is a label.
 */
@ApplicationModule(allowedDependencies = { "core", "platform", "audit", "production" })
@NullMarked
package app.closedset.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
