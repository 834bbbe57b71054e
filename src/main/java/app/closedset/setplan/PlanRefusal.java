package app.closedset.setplan;

/**
 * Why a plan cannot be approved.
 */
enum PlanRefusal {

	NO_PEOPLE, NO_STOP_WORD, NO_HOLDER, NO_AFTERCARE, SAME_PERSON, NOT_ENGAGED

}
