package app.closedset.setplan;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Garments and barriers, and who holds them.
 */
@Controller
@RequestMapping("/productions/{production}/plans/{plan}/garments")
@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
class PlanGarmentController extends PlanRowController<PlanRowForm.GarmentForm> {

	PlanGarmentController(PlanEditDesk desk) {
		super(PlanPart.GARMENTS, desk);
	}

}
