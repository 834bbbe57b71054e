package app.closedset.setplan;

import java.util.UUID;

import app.closedset.core.MayOpen;
import app.closedset.core.PlanId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The choreography, written by the scene's coordinator alone.
 */
@Controller
@RequestMapping("/productions/{production}/plans/{plan}/beats")
@MayOpen(Role.COORDINATOR)
class PlanBeatController extends PlanRowController<PlanRowForm.BeatForm> {

	private final PlanEditDesk desk;

	PlanBeatController(PlanEditDesk desk) {
		super(PlanPart.BEATS, desk);
		this.desk = desk;
	}

	@PostMapping("/{row}/earlier")
	String earlier(@PathVariable PlanId plan, @PathVariable UUID row, Viewer viewer) {
		this.desk.earlier(plan, row, viewer);
		return PlanPaths.redirect(plan, viewer) + "#" + PlanPart.BEATS.path();
	}

}
