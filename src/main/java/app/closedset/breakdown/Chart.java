package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The intimacy of a script as bars: one strip for each axis, one place for each scene.
 * Sizes are units of the drawing.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param strips one for each axis
 * @param spoken the same in words, for the scenes that have any
 */
record Chart(int width, int height, List<Strip> strips, List<Spoken> spoken) {

	static final int LEFT = 96;

	static final int STRIP = 56;

	private static final int GAP = 20;

	private static final int UNIT = 12;

	private static final int LEAST_WIDTH = 640;

	private static final int LEAST_STEP = 5;

	/**
	 * @param axis the key of its name
	 */
	record Strip(String axis, int labelY, int baseline, List<Bar> bars) {
	}

	record Bar(int x, int y, int width, int height, String number, int value) {
	}

	record Spoken(String number, int exposure, int contact, int violence) {
	}

	/**
	 * @param scenes in script order
	 */
	static Chart of(List<Spoken> scenes) {
		int step = Math.max(LEAST_STEP, LEAST_WIDTH / Math.max(1, scenes.size()));
		List<List<Bar>> bars = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		int x = LEFT;
		for (Spoken scene : scenes) {
			int[] values = { scene.exposure(), scene.contact(), scene.violence() };
			for (int axis = 0; axis < values.length; axis++) {
				if (values[axis] > 0) {
					int height = values[axis] * UNIT;
					bars.get(axis)
						.add(new Bar(x, baseline(axis) - height, Math.max(3, step - 2), height, scene.number(),
								values[axis]));
				}
			}
			x += step;
		}
		List<Strip> strips = new ArrayList<>();
		List<String> names = List.of("exposure", "contact", "violence");
		for (int axis = 0; axis < names.size(); axis++) {
			strips.add(new Strip("breakdown.axis." + names.get(axis), baseline(axis) - STRIP / 2, baseline(axis),
					bars.get(axis)));
		}
		return new Chart(x + GAP, baseline(names.size() - 1) + GAP, strips,
				scenes.stream().filter((scene) -> scene.exposure() + scene.contact() + scene.violence() > 0).toList());
	}

	private static int baseline(int axis) {
		return (axis + 1) * STRIP + axis * GAP;
	}

}
