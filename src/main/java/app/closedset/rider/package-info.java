/**
 * Consent riders: one performer's consent for one scene, item by item. A rider begins as
 * a draft that the coordinator describes, is offered, answered and signed, and can be
 * narrowed or withdrawn at any moment.
 */
@ApplicationModule(allowedDependencies = { "core", "platform", "audit", "people", "agreement", "production", "script",
		"breakdown", "schedule", "signature" })
@NullMarked
package app.closedset.rider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
