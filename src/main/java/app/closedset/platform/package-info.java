/**
 * What the database and the machine need: the production that the current work belongs
 * to, row-level security, field encryption, links and codes, attempt limits, the clock,
 * jobs, paper.
 */
@ApplicationModule(allowedDependencies = { "core" })
@NullMarked
package app.closedset.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
