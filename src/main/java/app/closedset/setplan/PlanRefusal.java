package app.closedset.setplan;

/**
 * Why a plan cannot be approved.
 */
enum PlanRefusal {

	NO_PEOPLE("/people/new"), NO_STOP_WORD("/rules"), NO_HOLD("/rules"), NO_MONITORS("/monitors/new"),
	NO_HOLDER("#garments"), NO_AFTERCARE("/rules"), NO_RISKS("/risks/new"), SAME_PERSON(""), NOT_ENGAGED("");

	private final String where;

	PlanRefusal(String where) {
		this.where = where;
	}

	/** Where something can be done about it, below the plan's page. */
	public String where() {
		return this.where;
	}

}
