package app.closedset.web;

import java.beans.PropertyEditorSupport;
import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes the space around typed text away, and the character that the database cannot
 * store. An empty text stays an empty text. Forms that carry a password are left as
 * typed.
 */
@ControllerAdvice
class TypedText {

	@InitBinder
	void tidy(WebDataBinder binder) {
		if (!carriesPassword(binder)) {
			binder.registerCustomEditor(String.class, new Tidy());
		}
	}

	private static boolean carriesPassword(WebDataBinder binder) {
		ResolvableType target = binder.getTargetType();
		Object object = binder.getTarget();
		Class<?> type = (target != null) ? target.resolve() : (object != null) ? object.getClass() : null;
		return namesPassword(binder.getObjectName()) || (type != null
				&& (namesPassword(type.getSimpleName()) || (type.isRecord() && Arrays.stream(type.getRecordComponents())
					.anyMatch((component) -> namesPassword(component.getName())))));
	}

	private static boolean namesPassword(String name) {
		return name.toLowerCase(Locale.ROOT).contains("password");
	}

	private static final class Tidy extends PropertyEditorSupport {

		@Override
		public void setAsText(@Nullable String text) {
			setValue((text != null) ? text.replace("\0", "").strip() : null);
		}

		@Override
		public String getAsText() {
			return (getValue() != null) ? getValue().toString() : "";
		}

	}

}
