package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import app.closedset.agreement.RiderThreshold;
import app.closedset.breakdown.SceneIntimacy.Need;
import app.closedset.core.SceneId;

/**
 * What the flags of a scene amount to. Only confirmed flags count; what is only spoken of
 * asks for nothing; sexual violence always asks for a rider; hyper-exposure asks for one
 * until a coordinator decided that a touch agreement is enough.
 *
 * @param threshold the strictest of the production's agreements
 */
record Needs(RiderThreshold threshold) {

	SceneIntimacy intimacy(SceneId scene, Collection<Flag> flags, @Nullable RiderDecision decision) {
		Set<Category> categories = EnumSet.noneOf(Category.class);
		Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
		Set<Integer> lines = new TreeSet<>();
		List<Flag> live = new ArrayList<>();
		Intensity intensity = Intensity.NONE;
		boolean spoken = false;
		int undecided = 0;
		for (Flag flag : flags) {
			if (flag.state() == FlagState.SUGGESTED && flag.attention()) {
				undecided++;
			}
			if (flag.state() != FlagState.CONFIRMED) {
				continue;
			}
			categories.addAll(flag.categories());
			modifiers.addAll(flag.modifiers());
			lines.addAll(flag.ordinals());
			if (flag.modifiers().contains(Modifier.TALK_ONLY)) {
				spoken = true;
			}
			else {
				live.add(flag);
				intensity = intensity.or(flag.intensity());
			}
		}
		if (spoken && !live.isEmpty()) {
			modifiers.remove(Modifier.TALK_ONLY);
		}
		return new SceneIntimacy(scene, Set.copyOf(categories), Set.copyOf(modifiers), intensity.exposure(),
				intensity.contact(), intensity.violence(), List.copyOf(lines), need(live, intensity, decision),
				undecided);
	}

	private Need need(List<Flag> live, Intensity intensity, @Nullable RiderDecision decision) {
		if (decision != null && decision.required()) {
			return Need.RIDER;
		}
		if (live.isEmpty()) {
			return Need.NONE;
		}
		if (this.threshold.asksRider(intensity.exposure(), intensity.contact(), intensity.violence())
				|| has(live, Category.SEXUAL_VIOLENCE) || (decision == null && has(live, Category.HYPER_EXPOSURE))) {
			return Need.RIDER;
		}
		return Need.TOUCH_AGREEMENT;
	}

	/** Whether a coordinator still has to say if hyper-exposure needs a rider. */
	static boolean awaitsDecision(Collection<Flag> flags, @Nullable RiderDecision decision) {
		return decision == null && has(flags.stream()
			.filter((flag) -> flag.state() == FlagState.CONFIRMED && !flag.modifiers().contains(Modifier.TALK_ONLY))
			.toList(), Category.HYPER_EXPOSURE);
	}

	private static boolean has(Collection<Flag> flags, Category category) {
		return flags.stream().anyMatch((flag) -> flag.categories().contains(category));
	}

}
