package app.closedset.platform;

/**
 * Encrypted text that cannot be read: its key is gone, or it was changed or moved.
 */
public class UnreadableText extends RuntimeException {

	public UnreadableText(String where) {
		super("No key to read " + where);
	}

	public UnreadableText(String where, Throwable cause) {
		super("Unreadable text in " + where, cause);
	}

}
