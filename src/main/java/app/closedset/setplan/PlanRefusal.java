package app.closedset.setplan;

/**
 * Why a plan cannot be approved.
 */
enum PlanRefusal {

	NO_PEOPLE, NO_STOP_WORD, NO_HOLD, NO_MONITORS, NO_HOLDER, NO_AFTERCARE, NO_RISKS, SAME_PERSON, NOT_ENGAGED

}
