/**
 * The signing ceremony: invitation, second step, frozen text and evidence. It knows
 * documents, not what they are about.
 */
@ApplicationModule(allowedDependencies = { "core", "platform", "audit", "people", "production" })
@NullMarked
package app.closedset.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
