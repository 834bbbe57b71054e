package app.closedset.script.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A word, or a part of one, as it was drawn in one go.
 *
 * @param left where it begins
 * @param right where it ends
 * @param base its base line, from the top
 * @param size of the font
 * @param text its characters
 * @param bold whether it looks heavy
 */
record DrawnWord(double left, double right, double base, double size, String text, boolean bold) {

	static List<DrawnWord> of(List<Glyph> glyphs) {
		Maker maker = new Maker();
		glyphs.forEach(maker::take);
		maker.finish();
		return maker.words;
	}

	/** Whether the other is the same drawn again, a hair beside, to look bold. */
	boolean isSame(DrawnWord other) {
		double character = (this.right - this.left) / this.text.length();
		return this.text.equals(other.text) && Math.abs(this.left - other.left) < 0.35 * character;
	}

	/** Whether the other goes on where this one ends, without a space. */
	boolean touches(DrawnWord other) {
		double gap = other.left - this.right;
		return gap < 0.15 * this.size && gap > -0.15 * this.size;
	}

	/** Whether this is a letter or two laid over the middle of another word. */
	boolean isStrayOn(DrawnWord other) {
		boolean over = this.left < other.right - 0.15 * other.size;
		return over && this.text.length() <= 2 && this.text.chars().allMatch(Character::isLetter)
				&& other.text.length() > 2;
	}

	DrawnWord with(DrawnWord other) {
		return new DrawnWord(this.left, other.right, this.base, this.size, this.text + other.text,
				this.bold && other.bold);
	}

	DrawnWord movedBy(double distance) {
		return new DrawnWord(this.left + distance, this.right + distance, this.base, this.size, this.text, this.bold);
	}

	DrawnWord drawnTwice() {
		return new DrawnWord(this.left, this.right, this.base, this.size, this.text, true);
	}

	PrintedWord printed() {
		return new PrintedWord(this.left, this.right, this.text, this.bold);
	}

	/**
	 * Follows the pen.
	 */
	private static final class Maker {

		private final List<DrawnWord> words = new ArrayList<>();

		private final StringBuilder text = new StringBuilder();

		private @Nullable Glyph first;

		private @Nullable Glyph last;

		/** An accent that was drawn before its letter. */
		private @Nullable Glyph accent;

		private boolean bold;

		void take(Glyph glyph) {
			Glyph before = this.last;
			if (glyph.isBlank()) {
				finish();
				return;
			}
			if (before != null && glyph.isAgain(before)) {
				this.bold = true;
				return;
			}
			String mark = glyph.accent();
			if (before != null && !mark.isEmpty() && glyph.isOver(before)) {
				this.text.append(mark);
				return;
			}
			Glyph waiting = this.accent;
			if (waiting != null && waiting.isOver(glyph)) {
				this.text.setLength(this.text.length() - waiting.text().length());
				this.text.append(glyph.text()).append(waiting.accent());
				this.last = glyph;
				this.accent = null;
				return;
			}
			if (before != null && !follows(before, glyph)) {
				finish();
			}
			if (this.first == null) {
				this.first = glyph;
				this.bold = glyph.bold();
			}
			this.bold &= glyph.bold();
			this.text.append(glyph.text());
			this.accent = mark.isEmpty() ? null : glyph;
			this.last = glyph;
		}

		private static boolean follows(Glyph before, Glyph glyph) {
			double gap = glyph.left() - before.right();
			return Math.abs(glyph.base() - before.base()) < 0.5 && gap < 0.22 * glyph.size()
					&& gap > -0.3 * glyph.size();
		}

		void finish() {
			Glyph begin = this.first;
			Glyph end = this.last;
			if (begin != null && end != null) {
				this.words.add(new DrawnWord(begin.left(), end.right(), begin.base(), begin.size(),
						composed(this.text.toString()), this.bold));
			}
			this.text.setLength(0);
			this.first = null;
			this.last = null;
			this.accent = null;
		}

		private static String composed(String word) {
			return Normalizer.isNormalized(word, Normalizer.Form.NFC) ? word
					: Normalizer.normalize(word, Normalizer.Form.NFC);
		}

	}

}
