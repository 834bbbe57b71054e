package app.closedset.signature;

import java.util.Optional;

import app.closedset.core.Anyone;
import app.closedset.core.ProductionId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where an invitation's link leads. Reading this page, by whomever and however often,
 * changes nothing; a person presses the button.
 */
@Controller
@RequestMapping("/productions/{production}/signing")
@Anyone
class SigningController {

	static final String VIEW = "signature/signing";

	static final String TOO_MANY = "signature/too-many";

	private final SigningDesk desk;

	private final SecondStep secondStep;

	SigningController(SigningDesk desk, SecondStep secondStep) {
		this.desk = desk;
		this.secondStep = secondStep;
	}

	@ModelAttribute("page")
	SigningPage page() {
		return this.desk.page();
	}

	@GetMapping
	ModelAndView show() {
		return new ModelAndView(VIEW).addObject("signingForm", SigningForm.empty());
	}

	@PostMapping
	ModelAndView present(@PathVariable ProductionId production, @Valid @ModelAttribute SigningForm signingForm,
			BindingResult errors, HttpServletRequest request) {
		if (!this.secondStep.mayTryLink(request)) {
			return new ModelAndView(TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
		}
		if (signingForm.blank()) {
			errors.rejectValue("reference", "signature.reference.missing");
			return refused();
		}
		Optional<SigningSummary> found = errors.hasErrors() ? Optional.empty()
				: this.desk.presented(signingForm.token(), signingForm.reference());
		if (found.isEmpty()) {
			errors.reject("signature.reference.dead");
			return refused();
		}
		SigningSummary invitation = found.get();
		if (this.secondStep.isProven(invitation, request)) {
			this.secondStep.opened(invitation.id(), invitation.generation(), production, invitation.account());
			return new ModelAndView("redirect:" + invitation.landing());
		}
		return this.secondStep.begin(invitation, null, request)
				? new ModelAndView("redirect:/productions/" + production + "/signing/code")
				: new ModelAndView(TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
	}

	private static ModelAndView refused() {
		return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
