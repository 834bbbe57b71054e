package app.closedset.readiness;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What was found about one condition of one scene on one day.
 *
 * @param condition the condition
 * @param state how it stands
 * @param sentences the evidence if it holds, else what is missing and who can act
 * @param due by when it must hold, or none
 * @param href where to act, below the production's root, or the empty text
 */
record Finding(Condition condition, State state, List<Sentence> sentences, @Nullable Instant due, String href) {

	Finding {
		sentences = List.copyOf(sentences);
	}

	static Finding holds(Condition condition, String message, Object... arguments) {
		return new Finding(condition, State.HOLDS, List.of(Sentence.of(message, arguments)), null, "");
	}

	static Finding heldBy(Condition condition, Instant moment, String message) {
		return new Finding(condition, State.HOLDS, List.of(Sentence.by(moment, message)), null, "");
	}

	static Finding missing(Condition condition, List<Sentence> sentences, @Nullable Instant due, String href) {
		return new Finding(condition, State.MISSING, sentences, due, href);
	}

	static Finding notAsked(Condition condition, String message) {
		return new Finding(condition, State.NOT_ASKED, List.of(Sentence.of(message)), null, "");
	}

	Finding overridden() {
		return new Finding(this.condition, State.OVERRIDDEN, this.sentences, this.due, this.href);
	}

	public boolean isMissing() {
		return this.state == State.MISSING;
	}

	/**
	 * How a condition stands.
	 */
	enum State {

		HOLDS("ready"), MISSING("missing"), OVERRIDDEN("waiting"), NOT_ASKED("quiet");

		private final String mark;

		State(String mark) {
			this.mark = mark;
		}

		/** The state of the status fragment. */
		public String mark() {
			return this.mark;
		}

		/** The message key of its word. */
		public String label() {
			return "readiness.state." + name();
		}

	}

	/**
	 * @param message the key
	 * @param arguments of the sentence
	 * @param moment the last argument where it is a moment, to be shown in the
	 * production's zone, or none
	 */
	record Sentence(String message, List<Object> arguments, @Nullable Instant moment) {

		Sentence {
			arguments = List.copyOf(arguments);
		}

		static Sentence of(String message, Object... arguments) {
			return new Sentence(message, List.of(arguments), null);
		}

		static Sentence by(Instant moment, String message, Object... arguments) {
			return new Sentence(message, List.of(arguments), moment);
		}

		/** All arguments, the moment as it is shown. */
		public Object[] shown(String shownMoment) {
			return (this.moment == null) ? this.arguments.toArray()
					: Stream.concat(this.arguments.stream(), Stream.of(shownMoment)).toArray();
		}

	}

}
