package app.closedset.rider;

/**
 * What an item says in words of its own.
 *
 * @param wording the coordinator's, or the empty text
 * @param condition what must hold, or the empty text
 * @param ownCondition the performer's own "if" in this version, or the empty text
 */
record ItemWords(String wording, String condition, String ownCondition) {

	ItemWords {
		wording = wording.strip();
		condition = condition.strip();
		ownCondition = ownCondition.strip();
	}

	ItemWords wording(String changed) {
		return new ItemWords(changed, this.condition, this.ownCondition);
	}

	ItemWords onlyIf(String own) {
		return new ItemWords(this.wording, this.condition, own);
	}

	/** What must hold, the performer's own "if" last, or the empty text. */
	String wholeCondition() {
		return (this.condition.isEmpty() || this.ownCondition.isEmpty()) ? this.condition + this.ownCondition
				: this.condition + "; " + this.ownCondition;
	}

}
