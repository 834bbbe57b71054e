package app.closedset.script;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * What people made that hangs on scenes, as upper modules know it: decided flags, riders,
 * plans, shooting days. A scene on which something hangs is never lost without a
 * question, and a draft on which something rests cannot be taken back. At most two
 * statements for all scenes.
 */
public interface SceneHoldings {

	Map<SceneId, Holding> holdings();

	/**
	 * @param message the key of its words, such as "2 riders"
	 * @param count how many, the argument of the words
	 * @param latest when somebody last decided about one of them, or none where that does
	 * not depend on the text
	 */
	record Holding(String message, long count, @Nullable Instant latest) {
	}

}
