package app.closedset.breakdown;

import java.util.Map;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/**
 * A form that comes back other than it was sent, because what it was about has moved.
 */
final class FormAgain {

	private FormAgain() {
	}

	/**
	 * @param code key of the words that say why
	 * @return for the model, in the place of what was sent
	 */
	static Map<String, Object> refused(String name, Object form, String code) {
		BindingResult refused = new BeanPropertyBindingResult(form, name);
		refused.reject(code);
		return refused.getModel();
	}

}
