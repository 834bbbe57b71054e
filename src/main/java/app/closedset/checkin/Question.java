package app.closedset.checkin;

import java.util.function.UnaryOperator;

/**
 * The questions of a check-in, one a page, in this order. Every one can be skipped.
 */
enum Question {

	HOW("how", "/within", (answers) -> answers.how("")),

	WITHIN("within", "/call", (answers) -> answers.within(Answers.Within.SKIPPED, "")),

	CALL("call", "/review", (answers) -> answers.call(Answers.Call.SKIPPED));

	private final String name;

	private final String next;

	private final UnaryOperator<Answers> skipped;

	Question(String name, String next, UnaryOperator<Answers> skipped) {
		this.name = name;
		this.next = next;
		this.skipped = skipped;
	}

	String view() {
		return "checkin/" + this.name;
	}

	/** The page that follows. */
	String next() {
		return this.next;
	}

	/** What skipping it does to the answers. */
	UnaryOperator<Answers> skipped() {
		return this.skipped;
	}

}
