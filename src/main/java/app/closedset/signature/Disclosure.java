package app.closedset.signature;

/**
 * What a person agrees to before they sign electronically: the text under
 * {@code signature.disclosure} in the message files. A changed text is a new version, and
 * everyone agrees anew.
 */
public final class Disclosure {

	/** The version of the text in the message files. */
	public static final String VERSION = "2026-11";

	private Disclosure() {
	}

}
