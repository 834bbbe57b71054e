package app.closedset.people;

import app.closedset.core.Anyone;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page. The form itself is taken by the security chain.
 */
@Controller
class SignInController {

	private final ObjectProvider<DemoSignIns> demo;

	private final AccountDesk desk;

	SignInController(ObjectProvider<DemoSignIns> demo, AccountDesk desk) {
		this.demo = demo;
		this.desk = desk;
	}

	@Anyone
	@GetMapping("/sign-in")
	String show(@AuthenticationPrincipal @Nullable SignedInAccount signedIn,
			@RequestParam(name = "continue", defaultValue = "") String next,
			@RequestParam(name = "problem", defaultValue = "") String problem, Model model) {
		if (signedIn != null) {
			return "redirect:/";
		}
		if (this.desk.isEmpty()) {
			return "redirect:/setup";
		}
		model.addAttribute("next", next);
		model.addAttribute("problem", problem);
		model.addAttribute("demo", this.demo.stream().flatMap((each) -> each.all().stream()).toList());
		return "people/sign-in";
	}

	/** The quick exit of sensitive pages: signs out at once and shows a neutral page. */
	@Anyone
	@GetMapping("/leave")
	String leave(HttpServletRequest request) throws ServletException {
		request.logout();
		return "redirect:/left";
	}

	/** A neutral page: what the quick exit of sensitive pages leads to. */
	@Anyone
	@GetMapping("/left")
	String left() {
		return "people/left";
	}

}
