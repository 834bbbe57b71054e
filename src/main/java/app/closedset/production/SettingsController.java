package app.closedset.production;

import app.closedset.agreement.AgreementProfile;
import app.closedset.agreement.Agreements;
import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The settings of a production. The later of two editors sees what the earlier stored
 * beside what they typed themselves.
 */
@Controller
@RequestMapping("/productions/{production}/settings")
@MayOpen({ Role.OFFICE, Role.PRODUCER })
class SettingsController {

	private final ProductionDesk desk;

	private final Agreements agreements;

	SettingsController(ProductionDesk desk, Agreements agreements) {
		this.desk = desk;
		this.agreements = agreements;
	}

	@GetMapping
	String show(Viewer viewer, Model model) {
		model.addAttribute("settingsForm", this.desk.settings());
		return page(viewer, model);
	}

	@PostMapping
	String change(@Valid @ModelAttribute("settingsForm") SettingsForm form, BindingResult errors, Viewer viewer,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		SettingsForm.checkAgreements(form, errors, this.agreements.all().stream().map(AgreementProfile::key).toList());
		if (errors.hasErrors()) {
			return page(viewer, model);
		}
		try {
			this.desk.change(form);
		}
		catch (Stale ex) {
			errors.reject("production.settings.stale");
			model.addAttribute("stored", this.desk.settings());
			response.setStatus(HttpStatus.CONFLICT.value());
			return page(viewer, model);
		}
		flash.addFlashAttribute("notice", "production.settings.saved");
		return "redirect:/productions/" + viewer.production() + "/settings";
	}

	private String page(Viewer viewer, Model model) {
		model.addAttribute("production", viewer.production());
		model.addAttribute("page", new SettingsChoices(this.agreements.all()));
		return "production/settings";
	}

}
