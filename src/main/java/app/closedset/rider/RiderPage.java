package app.closedset.rider;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import app.closedset.core.Crumb;
import app.closedset.core.ProductionId;
import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.rider.terms.Answer;
import app.closedset.rider.terms.ItemKind;
import app.closedset.signature.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * A rider as the coordinator of its scene sees it.
 *
 * @param id the rider
 * @param production the production
 * @param form the version that forms send back
 * @param crumbs where the page stands
 * @param performer the performer's name
 * @param character the character's name, or the empty text
 * @param sceneNumber the scene's label
 * @param heading the scene's heading
 * @param full a full rider; false for a touch agreement
 * @param number of the newest version
 * @param state of the newest version
 * @param status the state as it is shown
 * @param adult whether everything may be asked
 * @param inForce the number of the version in force, or 0
 * @param draftName the script draft it rests on
 * @param lines the scene's lines, the quoted ones marked
 * @param items of the newest version
 * @param particulars what it says besides
 * @param suggested entries that the scene's flags make likely
 * @param kinds all entries by kind
 * @param missing what is missing before the wording can be confirmed
 * @param confirmedAt when the wording was confirmed, or not yet
 * @param dates told, delivered and signed
 * @param refused what the performer refused, to be reopened by the coordinator only
 * @param askedAgain how often something refused was asked again
 * @param preview the text as it would be read now
 */
record RiderPage(RiderId id, ProductionId production, long form, List<Crumb> crumbs, String performer, String character,
		String sceneNumber, String heading, boolean full, int number, RiderState state, RiderStatus status,
		boolean adult, int inForce, String draftName, List<Line> lines, List<Item> items, Particulars particulars,
		List<RiderLibrary.Entry> suggested, List<Shelf> kinds, Set<RiderRefusal> missing, @Nullable Instant confirmedAt,
		DatesShown dates, List<Item> refused, long askedAgain, SealedText preview) {

	public boolean draft() {
		return this.state == RiderState.DRAFT;
	}

	/** Whether a new version can be begun. */
	public boolean renewable() {
		return this.state != RiderState.DRAFT;
	}

	/**
	 * A line of the script.
	 */
	record Line(int ordinal, String kind, String words, boolean quoted) {

	}

	/**
	 * One item as a sentence.
	 */
	record Item(RiderItemId id, ItemKind kind, String sentence, String wording, String condition, Answer answer,
			boolean takenBack, boolean complete) {

		public boolean refused() {
			return this.answer == Answer.NOT_AGREED;
		}

	}

	/**
	 * What can be asked of one kind.
	 */
	record Shelf(ItemKind kind, List<RiderLibrary.Entry> entries) {

	}

	/**
	 * The dates of the newest version.
	 */
	record DatesShown(@Nullable Instant call, boolean callPassed, @Nullable Instant signBy, @Nullable Instant deliverBy,
			@Nullable Instant tellBy, @Nullable Instant toldAt, @Nullable Instant offeredAt,
			@Nullable Instant deliveredAt, @Nullable Instant openedAt, @Nullable Instant signedAt,
			@Nullable Instant notYetAt, @Nullable Instant questionAt, String question) {

	}

}
