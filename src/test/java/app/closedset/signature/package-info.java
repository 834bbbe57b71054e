@NullMarked
package app.closedset.signature;

import org.jspecify.annotations.NullMarked;
