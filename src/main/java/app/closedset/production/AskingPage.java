package app.closedset.production;

import java.time.Instant;
import java.util.List;

import app.closedset.core.ProductionId;
import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * A performer's scenes, and whether they asked for a coordinator on them.
 */
record AskingPage(ProductionId production, List<Row> rows) {

	/**
	 * One scene.
	 *
	 * @param askedAt when the performer asked, or not
	 * @param engaged the name of the coordinator who is engaged on it, or nobody
	 */
	record Row(SceneId scene, String label, @Nullable Instant askedAt, @Nullable String engaged) {
	}

}
