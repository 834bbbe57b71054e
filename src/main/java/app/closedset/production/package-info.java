/**
 * Productions and the people in them: members and their roles, invitations, cast, and the
 * engagement of coordinators.
 */
@ApplicationModule(allowedDependencies = { "core", "platform", "audit", "people", "agreement" })
@NullMarked
package app.closedset.production;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
