package app.closedset.production;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;

import app.closedset.core.MayOpen;
import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.production.MemberOutcome.Refused;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One person: name, roles, age, and leaving.
 */
@Controller
@RequestMapping("/productions/{production}/people/{member}")
@MayOpen({ Role.OFFICE, Role.PRODUCER })
class MemberController {

	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	private final MemberDesk desk;

	private final Clock clock;

	MemberController(MemberDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable MemberId member, Model model) {
		return page(this.desk.member(member), model);
	}

	@PostMapping
	String describe(@PathVariable MemberId member, @Valid @ModelAttribute("memberForm") MemberForm form,
			BindingResult errors, Viewer viewer, Model model, RedirectAttributes flash) {
		if (!errors.hasErrors()) {
			MemberOutcome outcome = this.desk.describe(viewer, member, form.formVersion(), Line.clean(form.name()),
					form.roleSet());
			if (!(outcome instanceof Refused refused)) {
				flash.addFlashAttribute("notice", "production.member.saved");
				return people(viewer);
			}
			errors.rejectValue("roles", refused.why().message());
		}
		return page(this.desk.member(member), model);
	}

	@PostMapping("/age")
	String age(@PathVariable MemberId member, @Valid @ModelAttribute("ageForm") AgeForm form, BindingResult errors,
			Viewer viewer, Model model, RedirectAttributes flash) {
		LocalDate birth = form.birth();
		if (!errors.hasErrors() && form.how() == AgeForm.How.BIRTH) {
			if (birth == null) {
				errors.rejectValue("birth", "production.birth.missing");
			}
			else if (birth.isBefore(EARLIEST)
					|| birth.isAfter(LocalDate.ofInstant(this.clock.instant(), this.clock.getZone()))) {
				errors.rejectValue("birth", "production.birth.wrong");
			}
		}
		if (errors.hasErrors() || form.how() == null) {
			return page(this.desk.member(member), model);
		}
		if (form.how() == AgeForm.How.BIRTH && birth != null) {
			this.desk.bornOn(member, form.formVersion(), birth);
		}
		else if (form.how() == AgeForm.How.ADULT) {
			this.desk.confirmAdult(viewer, member, form.formVersion());
		}
		else {
			this.desk.forgetAge(member, form.formVersion());
		}
		flash.addFlashAttribute("notice", "production.age.saved");
		return people(viewer);
	}

	@GetMapping("/removal")
	String removing(@PathVariable MemberId member, Model model) {
		model.addAttribute("page", this.desk.member(member));
		return "production/member-removal";
	}

	@PostMapping("/removal")
	String remove(@PathVariable MemberId member, @RequestParam long version, Viewer viewer, Model model,
			RedirectAttributes flash) {
		MemberOutcome outcome = this.desk.remove(viewer, member, version);
		if (outcome instanceof Refused refused) {
			flash.addFlashAttribute("refusal", refused.why().message());
			return "redirect:/productions/" + viewer.production() + "/people/" + member + "/removal";
		}
		flash.addFlashAttribute("notice", "production.member.removed");
		return people(viewer);
	}

	private static String people(Viewer viewer) {
		return "redirect:/productions/" + viewer.production() + "/people";
	}

	private static String page(MemberPage page, Model model) {
		model.addAttribute("page", page);
		if (!model.containsAttribute("memberForm")) {
			model.addAttribute("memberForm", new MemberForm(page.name(),
					page.roles().stream().sorted(Comparator.naturalOrder()).toList(), page.version()));
		}
		if (!model.containsAttribute("ageForm")) {
			AgeMark age = page.age();
			AgeForm.How how = (age == null || "missing".equals(age.state())) ? null
					: (age.birth() != null) ? AgeForm.How.BIRTH : AgeForm.How.ADULT;
			model.addAttribute("ageForm", new AgeForm(how, (age != null) ? age.birth() : null, page.version()));
		}
		return "production/member";
	}

}
