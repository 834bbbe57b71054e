/**
 * Accounts and how their owners prove who they are: passwords, one-time codes, sessions.
 * An account begins with an invitation or at set-up, lives through sign-ins, and ends
 * disabled.
 */
@ApplicationModule(allowedDependencies = { "core", "platform", "audit" })
@NullMarked
package app.closedset.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
