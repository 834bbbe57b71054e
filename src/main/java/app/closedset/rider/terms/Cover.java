package app.closedset.rider.terms;

/**
 * What lies between the skin and the other person, or the lens. In order from the least
 * to the most.
 */
public enum Cover {

	/** Nothing. */
	BARE_SKIN,
	/** A hand under the clothes, on the skin. */
	UNDER_CLOTHES,
	/** Adhesive or padded barrier, unseen. */
	BARRIER,
	/** Modesty garment, unseen or seen. */
	MODESTY_GARMENT,
	/** Underwear of the costume. */
	UNDERWEAR,
	/** A robe or a sheet. */
	ROBE,
	/** The whole costume. */
	CLOTHES;

	/** Whether someone on set has to provide and hold it. */
	public boolean provided() {
		return this == BARRIER || this == MODESTY_GARMENT || this == ROBE;
	}

	boolean coversAtMost(Cover other) {
		return ordinal() <= other.ordinal();
	}

}
