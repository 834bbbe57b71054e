package app.closedset.breakdown;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import app.closedset.core.DraftId;
import app.closedset.script.SceneText;

/**
 * A flag as a coordinator types it.
 *
 * @param draft in which the lines are numbered
 * @param version of the flag that the form shows; none for a new one
 */
record FlagForm(@NotEmpty @Nullable Set<Category> categories, @Nullable Set<Modifier> modifiers,
		@NotNull @Min(0) @Max(4) @Nullable Integer exposure, @NotNull @Min(0) @Max(4) @Nullable Integer contact,
		@NotNull @Min(0) @Max(4) @Nullable Integer violence, @Nullable List<Integer> lines, @Nullable DraftId draft,
		@Nullable Long version) {

	FlagForm {
		categories = known(categories);
		modifiers = known(modifiers);
	}

	/** Nothing is chosen by an empty value. */
	private static <T> @Nullable Set<T> known(@Nullable Set<T> chosen) {
		return (chosen != null) ? chosen.stream().filter(Objects::nonNull).collect(Collectors.toSet()) : null;
	}

	static FlagForm empty() {
		return new FlagForm(Set.of(), Set.of(), 0, 0, 0, List.of(), null, null);
	}

	/** With the lines where they stand in the newest text. */
	static FlagForm of(Flag flag, SceneText text) {
		return new FlagForm(flag.categories(), flag.modifiers(), flag.intensity().exposure(),
				flag.intensity().contact(), flag.intensity().violence(), flag.ordinalsIn(text), text.draft(),
				flag.version());
	}

	Set<Category> chosenCategories() {
		return (this.categories != null) ? this.categories : Set.of();
	}

	Set<Modifier> chosenModifiers() {
		return (this.modifiers != null) ? this.modifiers : Set.of();
	}

	ChosenLines chosenLines() {
		return ChosenLines.of(this.draft, this.lines);
	}

	/** The same beside that draft; without its lines if they are another's. */
	FlagForm beside(DraftId shown) {
		return shown.equals(this.draft) ? this : new FlagForm(this.categories, this.modifiers, this.exposure,
				this.contact, this.violence, List.of(), shown, this.version);
	}

	/** To be asked once the form is valid. */
	Intensity intensity() {
		return new Intensity(value(this.exposure), value(this.contact), value(this.violence));
	}

	/** Whether the axes are as high as what the categories mean. */
	boolean reaches() {
		return intensity().reaches(chosenCategories(), chosenModifiers());
	}

	Findings findings() {
		return new Findings(chosenCategories(), chosenModifiers(), intensity());
	}

	private static int value(@Nullable Integer axis) {
		return (axis != null) ? axis : 0;
	}

}
