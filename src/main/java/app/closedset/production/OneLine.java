package app.closedset.production;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * A title or a name: something visible, of at most {@link #most} characters as the reader
 * counts them, without characters that cannot be written.
 */
@Documented
@Constraint(validatedBy = OneLine.Validator.class)
@Target({ ElementType.FIELD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
@interface OneLine {

	int most() default 120;

	String message();

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator implements ConstraintValidator<OneLine, String> {

		private int most;

		@Override
		public void initialize(OneLine constraint) {
			this.most = constraint.most();
		}

		@Override
		public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
			String clean = Line.clean(value);
			if (clean.isEmpty()) {
				return false;
			}
			if (Line.length(clean) > this.most) {
				return wrong(context, "{production.line.long}");
			}
			return Line.isWritable(clean) || wrong(context, "{production.line.unwritable}");
		}

		private static boolean wrong(ConstraintValidatorContext context, String message) {
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
			return false;
		}

	}

}
