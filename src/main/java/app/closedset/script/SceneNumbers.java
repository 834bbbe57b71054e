package app.closedset.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Locked scene numbers. Once they are, a scene keeps its number though the file has none,
 * and a new one is lettered after the scene that it follows: 12A stands behind 12.
 */
final class SceneNumbers {

	private SceneNumbers() {
	}

	/** Gives every scene a number that lasts; those that the file has stay. */
	static DraftComparison lock(DraftComparison comparison) {
		Set<String> used = new HashSet<>();
		comparison.scenes().forEach((one) -> used.add(folded(number(one))));
		List<DraftComparison.Compared> locked = new ArrayList<>();
		String last = "0";
		for (DraftComparison.Compared one : comparison.scenes()) {
			String number = number(one);
			if (number == null) {
				number = hasNumbers(comparison) ? lettered(last, used) : one.scene().label();
			}
			used.add(folded(number));
			locked.add(new DraftComparison.Compared(one.scene().numbered(number), one.lines(), one.previous(),
					one.place(), one.moved()));
			last = number;
		}
		return new DraftComparison(locked, comparison.questions(), comparison.lacking());
	}

	/** Whether any scene is known by a number; otherwise all are counted from 1. */
	private static boolean hasNumbers(DraftComparison comparison) {
		return comparison.scenes().stream().anyMatch((one) -> number(one) != null);
	}

	/** The number that the file gives, or else the one that the scene had. */
	private static @Nullable String number(DraftComparison.Compared one) {
		if (one.scene().number() != null) {
			return one.scene().number();
		}
		return (one.previous() != null) ? one.previous().number() : null;
	}

	private static String lettered(String after, Set<String> used) {
		String stem = after.replaceFirst("(?<=\\d)\\p{L}+$", "");
		for (int i = 0;; i++) {
			String number = stem + letters(i);
			if (!used.contains(folded(number))) {
				return number;
			}
		}
	}

	/** A, B … Z, AA, AB … */
	private static String letters(int index) {
		String last = String.valueOf((char) ('A' + index % 26));
		return (index < 26) ? last : letters(index / 26 - 1) + last;
	}

	private static String folded(@Nullable String number) {
		return Objects.requireNonNullElse(number, "").toUpperCase(Locale.ROOT);
	}

}
