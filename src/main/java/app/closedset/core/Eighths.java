package app.closedset.core;

/**
 * A length in eighths of a page, shown as productions write it: never reduced.
 *
 * @param value 0 or more
 */
public record Eighths(int value) implements Comparable<Eighths> {

	public Eighths {
		if (value < 0) {
			throw new IllegalArgumentException("A length cannot be negative");
		}
	}

	@Override
	public int compareTo(Eighths other) {
		return Integer.compare(this.value, other.value);
	}

	/** The same for a sentence, in which no line may end within the number. */
	public String unbroken() {
		return toString().replace(' ', '\u00a0');
	}

	@Override
	public String toString() {
		int pages = this.value / 8;
		int rest = this.value % 8;
		if (rest == 0) {
			return Integer.toString(pages);
		}
		return ((pages > 0) ? pages + " " : "") + rest + "/8";
	}

}
