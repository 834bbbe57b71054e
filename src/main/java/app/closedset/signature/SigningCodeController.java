package app.closedset.signature;

import java.util.Optional;

import app.closedset.core.Anyone;
import app.closedset.core.ProductionId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The second step: the code that was sent to the invited person's address.
 */
@Controller
@RequestMapping("/productions/{production}/signing/code")
@Anyone
class SigningCodeController {

	private static final String VIEW = "signature/code";

	private final SigningDesk desk;

	private final SecondStep secondStep;

	SigningCodeController(SigningDesk desk, SecondStep secondStep) {
		this.desk = desk;
		this.secondStep = secondStep;
	}

	@ModelAttribute("page")
	SigningPage page() {
		return this.desk.page();
	}

	@GetMapping
	ModelAndView show(@PathVariable ProductionId production, HttpServletRequest request) {
		if (this.secondStep.visit(request).isEmpty()) {
			return start(production);
		}
		return new ModelAndView(VIEW).addObject("codeForm", CodeForm.empty());
	}

	@PostMapping
	ModelAndView check(@PathVariable ProductionId production, @Valid @ModelAttribute CodeForm codeForm,
			BindingResult errors, HttpServletRequest request, HttpServletResponse response) {
		Optional<SigningVisit> visit = this.secondStep.visit(request);
		if (visit.isEmpty()) {
			return start(production);
		}
		if (errors.hasErrors()) {
			return refused();
		}
		if (!this.secondStep.mayTryCode(visit.get())) {
			return new ModelAndView(SigningController.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
		}
		Optional<SigningSummary> invitation = this.secondStep.invitation(visit.get());
		if (invitation.isEmpty()) {
			return dead();
		}
		switch (this.secondStep.check(visit.get(), codeForm.code())) {
			case WRONG -> errors.rejectValue("code", "signature.code.wrong");
			case EXPIRED -> errors.reject("signature.code.expired");
			case TOO_MANY_TRIES -> errors.reject("signature.code.tries");
			case RIGHT -> {
				return this.secondStep.enter(visit.get(), production, invitation.get().account(), request, response)
					.map((destination) -> new ModelAndView("redirect:" + destination))
					.orElseGet(SigningCodeController::dead);
			}
		}
		return refused();
	}

	@PostMapping("/again")
	ModelAndView again(@PathVariable ProductionId production, HttpServletRequest request,
			RedirectAttributes attributes) {
		Optional<SigningVisit> visit = this.secondStep.visit(request);
		if (visit.isEmpty()) {
			return start(production);
		}
		Optional<SigningSummary> invitation = this.secondStep.invitation(visit.get());
		if (invitation.isEmpty()) {
			return dead();
		}
		if (!this.secondStep.again(visit.get(), invitation.get(), request)) {
			return new ModelAndView(SigningController.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS);
		}
		attributes.addFlashAttribute("notice", "signature.code.sent-again");
		return new ModelAndView("redirect:/productions/" + production + "/signing/code");
	}

	private static ModelAndView start(ProductionId production) {
		return new ModelAndView("redirect:/productions/" + production + "/signing");
	}

	private static ModelAndView refused() {
		return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private static ModelAndView dead() {
		return new ModelAndView("signature/dead", HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
