package app.closedset.breakdown;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import app.closedset.core.Crumb;
import app.closedset.core.MemberId;
import app.closedset.platform.EncryptedWords;
import app.closedset.production.MemberSummary;

/**
 * A second look as pages show it.
 *
 * @param mayAnswer whether this viewer is the one who was asked, and has not answered
 */
record SecondLookView(String id, String askedBy, String askedOf, Instant askedAt, String note,
		@Nullable Instant answeredAt, String answer, boolean mayAnswer) {

	static SecondLookView of(SecondLook look, Map<MemberId, MemberSummary> names, EncryptedWords encryption,
			boolean mayAnswer) {
		SecondLook.Words words = look.words(encryption);
		return new SecondLookView(look.id().toString(), name(names, look.askedBy()), name(names, look.askedOf()),
				look.askedAt(), words.note(), look.answeredAt(), words.answer(), mayAnswer);
	}

	private static String name(Map<MemberId, MemberSummary> names, MemberId member) {
		MemberSummary known = names.get(member);
		return (known != null) ? known.name() : "";
	}

	/**
	 * The page of one second look.
	 *
	 * @param script the path of the scene on its script sheet
	 */
	record Page(String base, String script, String number, String heading, SecondLookView look, List<Crumb> crumbs) {
	}

}
