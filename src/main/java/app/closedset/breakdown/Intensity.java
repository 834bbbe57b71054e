package app.closedset.breakdown;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Three separate axes from 0 to 4, never one score.
 *
 * @param exposure 1 revealing clothes, 2 partial nudity, 3 nudity, 4 full frontal nudity
 * @param contact 1 embrace or peck, 2 passionate kiss or sensual touch, 3 touch of an
 * intimate area over clothes or simulated sex implied, 4 simulated sex shown
 * @param violence 1 tension or threat, 2 blows or restraint, 3 abuse, 4 sexual violence
 */
@Embeddable
record Intensity(@Column(name = "exposure") int exposure, @Column(name = "contact") int contact,
		@Column(name = "violence") int violence) {

	static final int MOST = 4;

	static final Intensity NONE = new Intensity(0, 0, 0);

	Intensity {
		for (int axis : new int[] { exposure, contact, violence }) {
			if (axis < 0 || axis > MOST) {
				throw new IllegalArgumentException("An axis goes from 0 to 4, not " + axis);
			}
		}
	}

	/** The higher of each axis. */
	Intensity or(Intensity other) {
		return new Intensity(Math.max(this.exposure, other.exposure), Math.max(this.contact, other.contact),
				Math.max(this.violence, other.violence));
	}

	/**
	 * Whether what is shown in the scene reaches what its categories mean: nudity with no
	 * exposure would ask for no rider.
	 */
	boolean reaches(Set<Category> categories, Set<Modifier> modifiers) {
		if (modifiers.contains(Modifier.TALK_ONLY) || modifiers.contains(Modifier.OFFSCREEN)) {
			return true;
		}
		Intensity least = NONE;
		for (Category category : categories) {
			least = least.or(leastOf(category));
		}
		return equals(or(least));
	}

	/** The least that a category means where it is shown. */
	static Intensity leastOf(Category category) {
		return switch (category) {
			case PARTIAL_NUDITY -> new Intensity(2, 0, 0);
			case NUDITY -> new Intensity(3, 0, 0);
			case KISSING -> new Intensity(0, 1, 0);
			case SIMULATED_SEX -> new Intensity(0, 3, 0);
			case SEXUAL_VIOLENCE -> new Intensity(0, 0, MOST);
			case PHYSICAL_VIOLENCE, PSYCHOLOGICAL_VIOLENCE -> new Intensity(0, 0, 1);
			case SEXUAL_TENSION, INTIMATE_TOUCH, UNDRESSING, BIRTH_OR_MEDICAL, FAMILIAL_INTIMACY, HYPER_EXPOSURE ->
				NONE;
		};
	}

}
