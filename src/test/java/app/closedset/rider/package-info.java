@NullMarked
package app.closedset.rider;

import org.jspecify.annotations.NullMarked;
