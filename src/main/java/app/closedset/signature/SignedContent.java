package app.closedset.signature;

import java.util.Locale;

import app.closedset.core.Sha256;

/**
 * What a person had before their eyes when they signed.
 *
 * @param version of the document
 * @param text the whole text as it was shown
 * @param sha256 of the text in UTF-8
 * @param language in which it was shown
 * @param draft the script draft that it rests on, as people name it
 */
public record SignedContent(int version, SealedText text, Sha256 sha256, Locale language, String draft) {

	public SignedContent {
		if (!Sha256.of(text.content()).equals(sha256)) {
			throw new IllegalArgumentException("The hash is not that of the text");
		}
	}

	public static SignedContent of(int version, SealedText text, Locale language, String draft) {
		return new SignedContent(version, text, text.sha256(), language, draft);
	}

}
