package app.closedset.checkin;

/**
 * What a performer answered. Every question may be skipped.
 *
 * @param how how it went, in their own words; empty if skipped
 * @param within whether everything stayed within what was agreed
 * @param withinWords what did not; empty if skipped
 * @param call whether they want to be called
 */
record Answers(String how, Within within, String withinWords, Call call) {

	static final Answers NONE = new Answers("", Within.SKIPPED, "", Call.SKIPPED);

	Answers how(String words) {
		return new Answers(words, this.within, this.withinWords, this.call);
	}

	Answers within(Within answer, String words) {
		return new Answers(this.how, answer, words, this.call);
	}

	Answers call(Call answer) {
		return new Answers(this.how, this.within, this.withinWords, answer);
	}

	/**
	 * Whether everything stayed within what was agreed.
	 */
	enum Within {

		YES, NOT_ALL, UNSURE, SKIPPED

	}

	/**
	 * Whether the performer wants to be called.
	 */
	enum Call {

		YES, NO, SKIPPED

	}

}
