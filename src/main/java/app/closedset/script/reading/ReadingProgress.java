package app.closedset.script.reading;

/**
 * Is told how far the reading of a file has come, where its format has pages.
 */
@FunctionalInterface
public interface ReadingProgress {

	/** For readers that nobody waits for. */
	ReadingProgress UNSEEN = (read, all) -> {
	};

	/**
	 * @param read how many pages were read
	 * @param all how many there are, or 0 where it is not known yet
	 */
	void pages(int read, int all);

}
