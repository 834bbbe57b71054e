package app.closedset.setplan;

import java.util.UUID;

/**
 * One row of a plan. Its id is made where the row is typed, so that sending a form twice
 * adds one row.
 */
sealed interface PlanRow permits PlanPerson, PlanMonitor, PlanGarment, PlanBeat, PlanRehearsal, PlanRisk {

	UUID id();

	PlanPart part();

}
