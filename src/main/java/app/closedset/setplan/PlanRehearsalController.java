package app.closedset.setplan;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * When the scene is rehearsed.
 */
@Controller
@RequestMapping("/productions/{production}/plans/{plan}/rehearsals")
@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
class PlanRehearsalController extends PlanRowController<PlanRowForm.RehearsalForm> {

	PlanRehearsalController(PlanEditDesk desk) {
		super(PlanPart.REHEARSALS, desk);
	}

}
