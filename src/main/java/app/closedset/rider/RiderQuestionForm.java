package app.closedset.rider;

import jakarta.validation.constraints.Size;

/**
 * A question to the coordinator.
 *
 * @param question as typed, may be empty
 * @param version the number of the version that was read
 */
record RiderQuestionForm(@Size(max = 1000, message = "{ceremony.question.long}") String question, int version) {

	RiderQuestionForm {
		question = (question != null) ? question : "";
	}

	/** Never shows what it holds. */
	@Override
	public String toString() {
		return "RiderQuestionForm";
	}

}
