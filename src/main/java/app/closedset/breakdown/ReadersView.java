package app.closedset.breakdown;

/**
 * Which readers have read the newest draft, for those who decide about suggestions.
 *
 * @param base the path of the production
 * @param state of the second reader
 * @param read how many scenes it has read
 * @param scenes of how many
 */
record ReadersView(String base, State state, int read, int scenes) {

	enum State {

		/** The rules have read; the second reader reads, or waits for its turn. */
		READING,
		/** Both have read. */
		BOTH,
		/** The rules alone, and the second reader can be asked. */
		RULES,
		/** The rules alone: the second reader failed, and can be asked again. */
		FAILED,
		/** The rules alone: the second reader is switched off. */
		OFF

	}

	public boolean reading() {
		return this.state == State.READING;
	}

	/** Whether a person can have the draft read. */
	public boolean canBeAsked() {
		return this.state == State.RULES || this.state == State.FAILED;
	}

}
