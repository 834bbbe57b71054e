package app.closedset.setplan;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Who watches which monitor or feed, and which are switched off.
 */
@Controller
@RequestMapping("/productions/{production}/plans/{plan}/monitors")
@MayOpen({ Role.COORDINATOR, Role.FIRST_AD })
class PlanMonitorController extends PlanRowController<PlanRowForm.MonitorForm> {

	PlanMonitorController(PlanEditDesk desk) {
		super(PlanPart.MONITORS, desk);
	}

}
