package app.closedset.setplan;

/**
 * Why a row cannot be taken as typed, and the field that says so.
 */
enum PlanRowRefusal {

	/** Neither a member nor a name. */
	NOBODY("name"),
	/** The plan has this person already. */
	NAMED_ALREADY("member"),
	/** A performer struck this person. */
	KEPT_OUT("member"),
	/** Something that is not in the list, and not described either. */
	UNDESCRIBED("detail"),
	/** A date that no production can mean. */
	UNBELIEVABLE_DATE("date");

	private final String field;

	PlanRowRefusal(String field) {
		this.field = field;
	}

	String field() {
		return this.field;
	}

	String message() {
		return "setplan.row.refused." + name();
	}

}
