/**
 * The command {@code bin/breakdown}: the script reader and the detection without server
 * or database. Plain Java, so that it starts at once.
 */
@NullMarked
package app.closedset.breakdown.command;

import org.jspecify.annotations.NullMarked;
