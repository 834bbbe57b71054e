package app.closedset.rider.terms;

/**
 * Areas of the body, in professional words. The list is closed: what it does not name is
 * described in the item's own wording.
 */
public enum BodyArea {

	HAIR(false, false), FACE(true, false), MOUTH(false, false), EAR(true, false), NECK(true, false),
	SHOULDER(true, false), ARM(true, false), HAND(true, false), UPPER_BACK(false, false), LOWER_BACK(false, false),
	WAIST(true, false), CHEST(false, false), BREAST(true, true), STOMACH(false, false), HIP(true, false),
	BUTTOCKS(true, true), GENITALS(false, true), INNER_THIGH(true, true), LEG(true, false), FOOT(true, false),
	WHOLE_BODY(false, true);

	private final boolean sided;

	private final boolean intimate;

	BodyArea(boolean sided, boolean intimate) {
		this.sided = sided;
		this.intimate = intimate;
	}

	public boolean sided() {
		return this.sided;
	}

	/** Nothing of this may be asked of a minor. */
	public boolean intimate() {
		return this.intimate;
	}

}
