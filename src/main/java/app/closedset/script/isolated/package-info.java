/**
 * Reads uploaded files for the application, at a distance from it.
 */
@NullMarked
package app.closedset.script.isolated;

import org.jspecify.annotations.NullMarked;
