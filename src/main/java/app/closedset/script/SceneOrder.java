package app.closedset.script;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tells which scenes were moved: as few as possible, rewritten ones rather than those
 * that are word for word the same.
 */
final class SceneOrder {

	private static final int KEPT = 1000;

	private SceneOrder() {
	}

	/**
	 * @param before for each scene in its new order the place that it had, or a negative
	 * number where it is new
	 * @param same which of them have not changed a word
	 * @return the scenes that stand elsewhere among those that were there before
	 */
	static BitSet moved(int[] before, BitSet same) {
		long[] weight = new long[before.length];
		int[] previous = new int[before.length];
		Arrays.fill(previous, -1);
		int last = -1;
		for (int i = 0; i < before.length; i++) {
			if (before[i] < 0) {
				continue;
			}
			for (int j = 0; j < i; j++) {
				if (before[j] >= 0 && before[j] < before[i] && weight[j] > weight[i]) {
					weight[i] = weight[j];
					previous[i] = j;
				}
			}
			weight[i] += KEPT + (same.get(i) ? 1 : 0);
			last = (last < 0 || weight[i] > weight[last]) ? i : last;
		}
		BitSet moved = new BitSet();
		for (int i = 0; i < before.length; i++) {
			moved.set(i, before[i] >= 0);
		}
		for (int i = last; i >= 0; i = previous[i]) {
			moved.clear(i);
		}
		return moved;
	}

}
