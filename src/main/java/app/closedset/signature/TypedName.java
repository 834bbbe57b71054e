package app.closedset.signature;

import java.util.Optional;

/**
 * The name that a person typed to sign.
 *
 * @param value 2 to 120 characters with at least two letters, white space folded
 */
public record TypedName(String value) {

	private static final int LONGEST = 120;

	public TypedName {
		value = folded(value);
		if (!plausible(value)) {
			throw new IllegalArgumentException("Not a name");
		}
	}

	/** The name, or none if this cannot be one. */
	public static Optional<TypedName> of(String typed) {
		String folded = folded(typed);
		return plausible(folded) ? Optional.of(new TypedName(folded)) : Optional.empty();
	}

	private static boolean plausible(String text) {
		return text.length() <= LONGEST && text.codePoints().filter(Character::isLetter).limit(2).count() == 2;
	}

	private static String folded(String text) {
		return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
	}

}
