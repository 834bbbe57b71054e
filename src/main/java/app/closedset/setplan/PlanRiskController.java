package app.closedset.setplan;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The risks of the scene, and who sees to them.
 */
@Controller
@RequestMapping("/productions/{production}/plans/{plan}/risks")
@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
class PlanRiskController extends PlanRowController<PlanRowForm.RiskForm> {

	PlanRiskController(PlanEditDesk desk) {
		super(PlanPart.RISKS, desk);
	}

}
