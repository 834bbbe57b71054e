package app.closedset.rider;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.SigningId;
import app.closedset.rider.terms.Answer;
import app.closedset.rider.terms.ItemKind;
import app.closedset.signature.SealedText;
import app.closedset.signature.SignatureSummary;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of the performer's ceremony show.
 */
final class RiderCeremonyPage {

	/** The answers that can be chosen, in the order of the cards. */
	static final List<Answer> ANSWERS = List.of(Answer.AGREED, Answer.AGREED_IF, Answer.NOT_AGREED);

	private RiderCeremonyPage() {
	}

	/**
	 * Where the ceremony stands.
	 */
	enum Stage {

		/** Electronic records have not been agreed to. */
		AGREEMENT,
		/** Items wait for an answer. */
		PARTS,
		/** All is answered. */
		CHECK,
		/** Signed and in force. */
		SIGNED,
		/** Nothing can be signed; the page says why. */
		DISCUSSION, DECLINED, WITHDRAWN, SUPERSEDED, EXPIRED, CLOSED, STALE, GUARDIAN, UNSENT;

		boolean open() {
			return this == PARTS || this == CHECK;
		}

	}

	/**
	 * What every page knows.
	 *
	 * @param rider the rider
	 * @param base the path of the ceremony
	 * @param riderPath the path of the performer's own page of the rider
	 * @param stage where it stands
	 * @param signing the invitation, or none
	 * @param scene the scene's label
	 * @param version the version that is offered or was signed
	 * @param contact the coordinator's name and address
	 * @param parts how many pages of items there are
	 * @param next the first page with an item that waits for an answer, from 1
	 * @param deadline the last moment to sign that keeps the notice, or none
	 */
	record Frame(RiderId rider, String base, String riderPath, Stage stage, @Nullable SigningId signing, String scene,
			int version, String contact, int parts, int next, @Nullable Instant deadline) {
	}

	/**
	 * @param frame what every page knows
	 * @param number of this page, from 1
	 * @param kind what its items are about
	 * @param quotes the lines of the script
	 * @param items what is asked
	 * @param conditions to choose from after "yes, if"
	 * @param answers to choose from
	 */
	record Part(Frame frame, int number, ItemKind kind, List<String> quotes, List<Item> items, List<String> conditions,
			List<Answer> answers) {
	}

	/**
	 * @param id the item
	 * @param part the page on which it is answered, from 1
	 * @param sentence what is depicted
	 * @param details how
	 * @param formal the words that are signed
	 * @param answer the performer's answer so far
	 * @param condition their own "if", or the empty text
	 * @param settled whether it can no longer be answered
	 * @param problem the key of what is wrong with the form, or the empty text
	 */
	record Item(RiderItemId id, int part, String sentence, List<String> details, String formal, Answer answer,
			String condition, boolean settled, String problem) {

		Item with(Answer newAnswer, String newCondition, String newProblem) {
			return new Item(this.id, this.part, this.sentence, this.details, this.formal, newAnswer, newCondition,
					this.settled, newProblem);
		}

	}

	/**
	 * @param frame what every page knows
	 * @param items every item
	 * @param missing how many wait for an answer
	 * @param open whether a "no" or "yes, if" must be talked about or made narrower
	 * @param mayNarrow whether it can be made narrower at once
	 */
	record Check(Frame frame, List<Item> items, int missing, boolean open, boolean mayNarrow) {
	}

	/**
	 * @param frame what every page knows
	 * @param text what would be signed
	 * @param sha256 its hash
	 * @param language in which it is shown
	 * @param narrowed whether the performer made it smaller
	 */
	record Whole(Frame frame, SealedText text, String sha256, String language, boolean narrowed) {
	}

	/**
	 * @param frame what every page knows
	 * @param text as it was signed
	 * @param signature how
	 * @param holds whether what was signed holds unchanged
	 */
	record Signed(Frame frame, SealedText text, SignatureSummary signature, boolean holds) {
	}

	/**
	 * What came of a page of answers.
	 *
	 * @param problems per item, the key of what is wrong
	 * @param typed what was sent, per item
	 * @param stale whether another version is offered now
	 */
	record Answered(Map<RiderItemId, String> problems, Map<RiderItemId, Given> typed, boolean stale) {

		Set<RiderItemId> wrong() {
			return this.problems.keySet();
		}

	}

	/**
	 * @param answer as sent
	 * @param condition as sent
	 */
	record Given(Answer answer, String condition) {
	}

	/**
	 * What came of the wish to sign.
	 */
	enum SignResult {

		SIGNED, CHANGED, NEEDS_CODE

	}

}
