package app.closedset.breakdown;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import app.closedset.core.MayOpen;
import app.closedset.core.Role;
import app.closedset.core.SecondLookId;
import app.closedset.core.Viewer;

@Controller
@RequestMapping("/productions/{production}/breakdown/looks/{look}")
@MayOpen({ Role.COORDINATOR, Role.DIRECTOR, Role.FIRST_AD })
class SecondLookController {

	private final SecondLookDesk desk;

	SecondLookController(SecondLookDesk desk) {
		this.desk = desk;
	}

	@GetMapping
	String look(@PathVariable SecondLookId look, Viewer viewer, Model model) {
		model.addAttribute("page", this.desk.page(look, viewer));
		model.addAttribute("answer", new AnswerForm(""));
		return "breakdown/look";
	}

	@PostMapping
	String answer(@PathVariable SecondLookId look, @Valid @ModelAttribute("answer") AnswerForm answer,
			BindingResult errors, Viewer viewer, Model model, RedirectAttributes flash) {
		if (errors.hasErrors() || answer.words() == null) {
			model.addAttribute("page", this.desk.page(look, viewer));
			return "breakdown/look";
		}
		this.desk.answer(look, answer.words(), viewer);
		flash.addFlashAttribute("notice", "breakdown.look.answered");
		return "redirect:/productions/" + viewer.production() + "/breakdown/looks/" + look;
	}

	record AnswerForm(@NotBlank @Size(max = 2000) @Nullable String words) {
	}

}
