package app.closedset.rider;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.closedset.core.MemberId;
import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.SceneId;
import app.closedset.core.SigningId;
import app.closedset.rider.terms.Answer;
import app.closedset.rider.terms.ItemKind;
import org.jspecify.annotations.Nullable;

/**
 * A rider as its performer sees it: the newest version that was offered to them.
 *
 * @param id the rider
 * @param form the version that forms send back
 * @param scene the scene
 * @param sceneNumber its label
 * @param heading its heading
 * @param draftName the script draft it rests on
 * @param full a full rider; false for a touch agreement
 * @param number of the version
 * @param state of the version
 * @param inForce whether a version, this or an earlier one, may be shot
 * @param stale whether the script moved under it
 * @param mayDisagree whether a change was judged not to matter and they may object
 * @param quoted the script's lines
 * @param items in the order in which they are asked
 * @param limits what will not be done or seen
 * @param room who is in the room
 * @param rehearsal or the empty text
 * @param storage of unused material
 * @param call the next call, or none
 * @param signBy the last moment to sign that keeps the notice, or none
 * @param callPassed whether every call lies in the past, so that nothing can be signed
 * @param offeredAt when it was offered
 * @param signedAt when it was signed, or not yet
 * @param notYetAt when they last said "not yet", or never
 * @param signing the invitation
 */
record ConsentPage(RiderId id, long form, SceneId scene, String sceneNumber, String heading, String draftName,
		boolean full, int number, RiderState state, boolean inForce, boolean stale, boolean mayDisagree,
		List<QuotedLine> quoted, List<Item> items, List<String> limits, List<String> room, String rehearsal,
		String storage, @Nullable Instant call, @Nullable Instant signBy, boolean callPassed,
		@Nullable Instant offeredAt, @Nullable Instant signedAt, @Nullable Instant notYetAt,
		@Nullable SigningId signing) {

	static ConsentPage of(Rider rider, RiderVersion version, RiderDocument.Facts facts, RiderCalendar.Dates dates,
			RiderWords words, Locale locale) {
		List<Item> items = version.items()
			.stream()
			.filter((item) -> !(item.refused() && item.settled()))
			.map((item) -> Item.of(item, facts.names(), words, locale))
			.toList();
		boolean mayDisagree = version.live() && version.drift().dismissed();
		Particulars particulars = version.particulars();
		return new ConsentPage(rider.id(), rider.version(), rider.scene(), facts.sceneNumber(), facts.heading(),
				version.basis().draftName(), rider.full(), version.number(), version.state(),
				rider.inForce().isPresent(), version.stale(), mayDisagree, version.basis().lines(), items,
				particulars.limits(), particulars.room(), particulars.rehearsal(), particulars.storage(), dates.call(),
				dates.signBy(), dates.callPassed(), version.offeredAt(), version.signedAt(), version.reach().notYetAt(),
				version.signing());
	}

	/** The items that ask for an answer or show one, of one kind. */
	public List<Item> of(ItemKind kind) {
		return this.items.stream().filter((item) -> item.kind() == kind).toList();
	}

	/** How many items still wait for an answer; uses need none. */
	public long unanswered() {
		return this.items.stream()
			.filter((item) -> item.kind() != ItemKind.USE && item.answer() == Answer.NOT_ANSWERED)
			.count();
	}

	/** Whether a "no" or "yes, if" must be discussed or made into a narrower version. */
	public boolean answersOpen() {
		return this.items.stream().anyMatch(Item::open);
	}

	/**
	 * One item.
	 *
	 * @param id the item
	 * @param kind what it is about
	 * @param sentence in professional words
	 * @param gloss in plain words, or the empty text
	 * @param wording how it is done, or the empty text
	 * @param condition what must hold, or the empty text
	 * @param answer the performer's
	 * @param ownCondition the performer's own "if", or the empty text
	 * @param settled whether the answer can no longer be changed here
	 * @param open whether the answer must be discussed or made into a narrower version
	 * @param ask whether taking it back leaves less to be done
	 */
	record Item(RiderItemId id, ItemKind kind, String sentence, String gloss, String wording, String condition,
			Answer answer, String ownCondition, boolean settled, boolean open, boolean ask) {

		static Item of(RiderItem item, Map<MemberId, String> names, RiderWords words, Locale locale) {
			return new Item(item.id(), item.terms().kind(), words.sentence(item.terms(), names, locale),
					words.gloss(item.terms(), locale), item.wording(), item.condition(), item.answer(),
					item.ownCondition(), item.settled(), item.open(), item.terms().isAsk());
		}

	}

}
