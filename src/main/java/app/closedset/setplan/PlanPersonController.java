package app.closedset.setplan;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Who is in the room, and why.
 */
@Controller
@RequestMapping("/productions/{production}/plans/{plan}/people")
@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
class PlanPersonController extends PlanRowController<PlanRowForm.PersonForm> {

	PlanPersonController(PlanEditDesk desk) {
		super(PlanPart.PEOPLE, desk);
	}

}
