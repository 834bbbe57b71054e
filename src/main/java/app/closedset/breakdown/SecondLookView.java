package app.closedset.breakdown;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import app.closedset.core.Crumb;
import app.closedset.platform.EncryptedWords;

/**
 * A second look as pages show it.
 *
 * @param mayAnswer whether this viewer is the one who was asked, and has not answered
 */
record SecondLookView(String id, String askedBy, String askedOf, Instant askedAt, String note,
		@Nullable Instant answeredAt, String answer, boolean mayAnswer) {

	static SecondLookView of(SecondLook look, Names names, EncryptedWords encryption, boolean mayAnswer) {
		SecondLook.Words words = look.words(encryption);
		return new SecondLookView(look.id().toString(), names.of(look.askedBy()), names.of(look.askedOf()),
				look.askedAt(), words.note(), look.answeredAt(), words.answer(), mayAnswer);
	}

	/**
	 * The page of one second look.
	 *
	 * @param script the path of the scene on its script sheet
	 */
	record Page(String base, String script, String number, String heading, SecondLookView look, List<Crumb> crumbs) {
	}

}
