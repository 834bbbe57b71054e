package app.closedset.setplan;

import java.util.Arrays;

/**
 * What is worn, put between or held ready.
 */
enum GarmentKind {

	ROBE, MODESTY_GARMENT, BARRIER, PROSTHETIC, OTHER;

	/** The message key of its name. */
	public String message() {
		return "setplan.garment." + name();
	}

	/** The kind whose name ends this key of a rider's garment. */
	static GarmentKind of(String key) {
		return Arrays.stream(values()).filter((kind) -> key.endsWith("." + kind)).findFirst().orElse(OTHER);
	}

}
