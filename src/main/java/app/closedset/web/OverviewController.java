package app.closedset.web;

import app.closedset.core.AnyMember;
import app.closedset.core.Anyone;
import app.closedset.core.Viewer;
import app.closedset.people.SignedInAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The pages that a person sees first: their productions, and one of them.
 */
@Controller
class OverviewController {

	private static final String NEW_PRODUCTION = "/productions/new";

	private final OverviewDesk desk;

	private final Navigation navigation;

	OverviewController(OverviewDesk desk, Navigation navigation) {
		this.desk = desk;
		this.navigation = navigation;
	}

	@Anyone
	@GetMapping("/")
	String home(@AuthenticationPrincipal @Nullable SignedInAccount me, Model model) {
		if (me == null) {
			return "redirect:/sign-in";
		}
		String create = this.navigation.hasRoute(NEW_PRODUCTION) ? NEW_PRODUCTION : "";
		model.addAttribute("page", new HomePage(this.desk.home(me.id()), create));
		return "web/home";
	}

	@AnyMember
	@GetMapping("/productions/{production}")
	String overview(Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.overview(viewer));
		return "web/overview";
	}

}
