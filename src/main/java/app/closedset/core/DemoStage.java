package app.closedset.core;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * What chapters of the demo share: who acts, and what earlier chapters made.
 */
public interface DemoStage {

	/**
	 * Does something as one of the demo's people, in the demo production, each call in
	 * transactions of its own.
	 * @param person a key from the production chapter, such as {@code coordinator}
	 */
	<T> T as(String person, Function<Viewer, T> act);

	/** The address under which one of the demo's people is enrolled and signs in. */
	String email(String person);

	/** Remembers what a later chapter needs, such as {@code scene:24}. */
	void remember(String key, Object value);

	/**
	 * @throws IllegalStateException if no earlier chapter remembered it
	 */
	<T> T recall(String key, Class<T> type);

	/** The day on which the story is told, in the zone of the production. */
	LocalDate today();

}
