package app.closedset.signature;

import app.closedset.core.AnyMember;
import app.closedset.core.NotFound;
import app.closedset.core.SigningId;
import app.closedset.core.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * A signer whose last code is older than ten minutes asks for another, and comes back to
 * the page that asked.
 */
@Controller
@RequestMapping("/productions/{production}/signings/{signing}/renewal")
@AnyMember
class SigningRenewalController {

	private static final String STEP = "[a-z]{1,20}";

	private final SigningDesk desk;

	private final SecondStep secondStep;

	SigningRenewalController(SigningDesk desk, SecondStep secondStep) {
		this.desk = desk;
		this.secondStep = secondStep;
	}

	@ModelAttribute("page")
	SigningPage page() {
		return this.desk.page();
	}

	@GetMapping
	ModelAndView ask(@PathVariable SigningId signing, @RequestParam(defaultValue = "") String step, Viewer viewer) {
		own(signing, viewer);
		return new ModelAndView("signature/renewal").addObject("signing", signing.toString())
			.addObject("step", step.matches(STEP) ? step : "");
	}

	@PostMapping
	ModelAndView send(@PathVariable SigningId signing, @RequestParam(defaultValue = "") String step, Viewer viewer,
			HttpServletRequest request) {
		SigningSummary invitation = own(signing, viewer);
		return this.secondStep.begin(invitation, step.matches(STEP) ? step : null, request)
				? new ModelAndView("redirect:/productions/" + viewer.production() + "/signing/code")
				: new ModelAndView(SigningController.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
	}

	private SigningSummary own(SigningId signing, Viewer viewer) {
		return this.desk.find(signing)
			.filter((invitation) -> invitation.live() && invitation.account().equals(viewer.account()))
			.orElseThrow(() -> new NotFound("signing"));
	}

}
