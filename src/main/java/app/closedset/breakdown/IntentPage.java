package app.closedset.breakdown;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.closedset.core.Crumb;

/**
 * The intent of one scene, for its director and its coordinator.
 *
 * @param states whether this viewer states the ask
 * @param statedAt when it was stated, or none
 * @param mayDiscuss whether this viewer may say that it is discussed
 */
record IntentPage(String base, String scene, String number, String heading, IntentWords words, long version,
		boolean states, String statedBy, @Nullable Instant statedAt, boolean mayDiscuss, String discussedBy,
		@Nullable Instant discussedAt, List<Note> notes, List<Crumb> crumbs) {

	record Note(String author, Instant at, String text) {
	}

}
