package app.closedset.rider;

import java.util.Set;

import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.Terms;
import org.springframework.validation.Errors;

/**
 * Puts refusals beside the form that caused them.
 */
final class RefusalMessages {

	private RefusalMessages() {
	}

	static void put(Set<RiderRefusal> refusals, Errors errors) {
		refusals.stream().sorted().forEach((refusal) -> errors.reject("rider.refusal." + refusal));
	}

	/** Marks the fields that such an item must fill. */
	static void incomplete(ItemForm form, Errors errors) {
		if (errors.hasErrors()) {
			return;
		}
		Terms terms = form.terms();
		ItemKind kind = terms.kind();
		require(terms.area() != null || !terms.needsArea(), "area", errors);
		require(terms.cover() != null || !kind.needsCover(), "cover", errors);
		require(terms.partner() != null || !kind.needsPartner(), "partner", errors);
		require(terms.framing() != null || !kind.needsFraming(), "framing", errors);
		require(!form.words().isBlank() || !kind.needsWording(), "wording", errors);
	}

	private static void require(boolean holds, String field, Errors errors) {
		if (!holds) {
			errors.rejectValue(field, "rider.item.missing." + field);
		}
	}

}
