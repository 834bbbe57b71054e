package app.closedset.web;

import java.util.Set;

import app.closedset.core.ProductionId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.util.ReflectionUtils;

import static java.util.Objects.requireNonNull;

/**
 * Reads ids from forms and paths. Nothing chosen in a list is no id, not a bad one.
 */
class IdConverter implements ConditionalGenericConverter {

	@Override
	public Set<ConvertiblePair> getConvertibleTypes() {
		return Set.of(new ConvertiblePair(String.class, Record.class));
	}

	@Override
	public boolean matches(TypeDescriptor source, TypeDescriptor target) {
		return target.getType().getPackage() == ProductionId.class.getPackage()
				&& BeanUtils.findMethod(target.getType(), "of", String.class) != null;
	}

	@Override
	public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor target) {
		if (source == null || source.toString().isBlank()) {
			return null;
		}
		return ReflectionUtils.invokeMethod(requireNonNull(BeanUtils.findMethod(target.getType(), "of", String.class)),
				null, source.toString());
	}

}
