/**
 * Reads screenplay files into scenes. Plain Java: no Spring, no database, so that it also
 * runs alone.
 */
@NamedInterface("reading")
@NullMarked
package app.closedset.script.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
