package app.closedset.production;

import java.util.List;
import java.util.Locale;

import app.closedset.agreement.AgreementProfile;
import app.closedset.agreement.Agreements;
import app.closedset.core.AccountId;
import app.closedset.core.AnyAccount;
import app.closedset.core.ProductionId;
import app.closedset.people.AccountSummary;
import app.closedset.people.Accounts;
import app.closedset.platform.ProductionContext;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Begins a production. Whoever begins it is its producer.
 */
@Controller
@RequestMapping("/productions/new")
@AnyAccount
class ProductionController {

	private final ProductionFounding founding;

	private final Agreements agreements;

	private final Accounts accounts;

	ProductionController(ProductionFounding founding, Agreements agreements, Accounts accounts) {
		this.founding = founding;
		this.agreements = agreements;
		this.accounts = accounts;
	}

	@GetMapping
	String show(Model model, Locale locale) {
		model.addAttribute("settingsForm", SettingsForm.empty(locale));
		return page(model);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("settingsForm") SettingsForm form, BindingResult errors, Model model,
			RedirectAttributes flash) {
		SettingsForm.checkAgreements(form, errors, known());
		if (errors.hasErrors()) {
			return page(model);
		}
		AccountId account = ProductionContext.account().orElseThrow();
		String name = this.accounts.find(account).map(AccountSummary::name).orElseThrow();
		ProductionId id = this.founding.found(form.toProduction(), account, name);
		flash.addFlashAttribute("notice", "production.founded");
		return "redirect:/productions/" + id;
	}

	private String page(Model model) {
		model.addAttribute("page", new SettingsChoices(this.agreements.all()));
		return "production/new";
	}

	private List<String> known() {
		return this.agreements.all().stream().map(AgreementProfile::key).toList();
	}

}
