/**
 * Reads scenes for intimate content in English and French. Plain Java: no Spring, no
 * database.
 */
@NullMarked
package app.closedset.breakdown.detection;

import org.jspecify.annotations.NullMarked;
