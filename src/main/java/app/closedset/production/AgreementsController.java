package app.closedset.production;

import app.closedset.agreement.AgreementTopic;
import app.closedset.core.AnyMember;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The rules that the production took.
 */
@Controller
@AnyMember
class AgreementsController {

	private final ProductionDesk desk;

	AgreementsController(ProductionDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/productions/{production}/agreements")
	String show(Viewer viewer, Model model) {
		model.addAttribute("terms", this.desk.terms());
		model.addAttribute("topics", AgreementTopic.values());
		model.addAttribute("mayChange", viewer.isAny(Role.OFFICE, Role.PRODUCER));
		model.addAttribute("productionId", viewer.production());
		return "production/agreements";
	}

}
