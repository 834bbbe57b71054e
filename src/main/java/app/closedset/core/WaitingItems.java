package app.closedset.core;

import java.util.List;

/**
 * What waits for a person, as each module sees it; shown on the overview. At most two
 * statements each.
 */
public interface WaitingItems {

	List<WaitingItem> waitingFor(Viewer viewer);

}
