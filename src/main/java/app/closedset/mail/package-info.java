/**
 * Turns requests for a message into e-mails, sends them after commit, and keeps the state
 * of each delivery. Nobody depends on it.
 */
@ApplicationModule(allowedDependencies = { "core", "platform", "people", "production" })
@NullMarked
package app.closedset.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
