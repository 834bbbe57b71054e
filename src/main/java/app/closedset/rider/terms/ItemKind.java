package app.closedset.rider.terms;

import java.util.Arrays;
import java.util.List;

/**
 * What an item is about. Every kind has its own closed list of what can be asked.
 */
public enum ItemKind {

	/** Touch between two people, and kisses. */
	CONTACT(Touch.values()),
	/** An area of the body that is seen or suggested unclothed. */
	NUDITY(Exposure.values()),
	/** A sexual act that is acted, never done. */
	SIMULATED_ACT(Act.values()),
	/** The state of dress in which the performer is seen. */
	COSTUME_STATE(CostumeState.values()),
	/** A use of the material other than in the film itself. */
	USE(Use.values()),
	/** What must hold so that the rest may be done. */
	CONDITION(Condition.values());

	private final List<String> options;

	private final Class<?> type;

	ItemKind(Enum<?>[] options) {
		this.type = options[0].getDeclaringClass();
		this.options = Arrays.stream(options).map(Enum::name).toList();
	}

	/** The names of what can be asked. */
	public List<String> options() {
		return this.options;
	}

	/** Whether this is one of the kind's own words. */
	public boolean speaksOf(Enum<?> what) {
		return this.type == what.getDeclaringClass();
	}

	/** Whether an item of this kind says which area of the body it means. */
	public boolean needsArea() {
		return this == NUDITY;
	}

	public boolean hasArea() {
		return this == CONTACT || this == NUDITY;
	}

	/** Whether an item of this kind says how the body is covered. */
	public boolean needsCover() {
		return this == CONTACT || this == NUDITY || this == SIMULATED_ACT;
	}

	public boolean needsPartner() {
		return this == CONTACT;
	}

	public boolean hasPartner() {
		return this == CONTACT || this == SIMULATED_ACT;
	}

	public boolean needsFraming() {
		return this == NUDITY || this == SIMULATED_ACT;
	}

	public boolean hasFraming() {
		return needsFraming() || this == CONTACT || this == COSTUME_STATE;
	}

	/** Whether the item must say in words how it is done. */
	public boolean needsWording() {
		return this == SIMULATED_ACT;
	}

	/**
	 * The kinds of touch.
	 */
	public enum Touch {

		HAND_HELD, EMBRACE, HAND, KISS_CLOSED, KISS_OPEN, KISS_ON_BODY, BODY, RESTRAINT, STAGED_BLOW

	}

	/**
	 * Seen, or suggested without being seen.
	 */
	public enum Exposure {

		SEEN, SUGGESTED

	}

	/**
	 * Acts that are simulated.
	 */
	public enum Act {

		INTERCOURSE, ORAL, MANUAL, SOLO, UNDRESSING_ANOTHER, ASSAULT, OUT_OF_FRAME

	}

	/**
	 * States of dress.
	 */
	public enum CostumeState {

		NIGHTCLOTHES(false), ROBE(false), SWIMWEAR(false), WET_CLOTHES(false), UNDERWEAR(true), PARTLY_UNDRESSED(true),
		TRANSPARENT(true), UNDER_SHEET(true), MODESTY_GARMENT(true);

		private final boolean sexual;

		CostumeState(boolean sexual) {
			this.sexual = sexual;
		}

		/** Nothing of this may be asked of a minor. */
		public boolean sexual() {
			return this.sexual;
		}

	}

	/**
	 * Uses beside the film itself. Each is refused unless it is agreed.
	 */
	public enum Use {

		TRAILER, STILLS, BEHIND_THE_SCENES, PROMOTION, MERCHANDISE, DIGITAL_ALTERATION, DIGITAL_REPLICA, BODY_DOUBLE,
		DIGITAL_DOUBLE

	}

	/**
	 * Conditions that can be chosen from a list.
	 */
	public enum Condition {

		CLOSED_SET, COORDINATOR_PRESENT, REHEARSAL_BEFORE, ROBE_BETWEEN_TAKES, BREAKS, FEWER_MONITORS, NO_STILLS,
		SUPPORT_PERSON, SEE_DOUBLE_IMAGES

	}

}
