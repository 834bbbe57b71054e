/**
 * The words of a rider: what can be asked, of which area, how covered, and what counts as
 * more or as less. Plain Java, without database or framework.
 */
@NullMarked
package app.closedset.rider.terms;

import org.jspecify.annotations.NullMarked;
