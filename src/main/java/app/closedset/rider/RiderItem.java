package app.closedset.rider;

import java.time.Instant;

import app.closedset.core.MemberId;
import app.closedset.core.RiderItemId;
import app.closedset.platform.EncryptedWords;
import app.closedset.rider.terms.Answer;
import app.closedset.rider.terms.BodyArea;
import app.closedset.rider.terms.Cover;
import app.closedset.rider.terms.Framing;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.Side;
import app.closedset.rider.terms.Terms;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One item of one version of a rider. It is described by the coordinator, answered by the
 * performer, and can be taken back by the performer at any time. Once refused it stays
 * refused; only the coordinator can reopen it, which is counted as asking again.
 */
@Entity
@Table(name = "rider_item")
class RiderItem extends Worded<ItemWords> {

	@EmbeddedId
	private RiderItemId id;

	@Column(name = "position", nullable = false)
	private int position;

	@Enumerated(EnumType.STRING)
	@Column(name = "kind", nullable = false)
	private ItemKind kind;

	@Column(name = "what", nullable = false)
	private String what;

	@Enumerated(EnumType.STRING)
	@Column(name = "area")
	private @Nullable BodyArea area;

	@Enumerated(EnumType.STRING)
	@Column(name = "side", nullable = false)
	private Side side;

	@Enumerated(EnumType.STRING)
	@Column(name = "cover")
	private @Nullable Cover cover;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "partner_id"))
	private @Nullable MemberId partner;

	@Enumerated(EnumType.STRING)
	@Column(name = "framing")
	private @Nullable Framing framing;

	@Column(name = "adults_only", nullable = false)
	private boolean adultsOnly;

	@Enumerated(EnumType.STRING)
	@Column(name = "answer", nullable = false)
	private Answer answer;

	@Column(name = "settled", nullable = false)
	private boolean settled;

	@Column(name = "taken_back_at")
	private @Nullable Instant takenBackAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "reopened_by"))
	private @Nullable MemberId reopenedBy;

	@Column(name = "reopened_at")
	private @Nullable Instant reopenedAt;

	protected RiderItem() {
	}

	RiderItem(int position, Terms terms, ItemWords words, EncryptedWords encryption) {
		super(encryption);
		this.id = RiderItemId.next();
		this.position = position;
		this.answer = Answer.NOT_ANSWERED;
		put(terms, words);
	}

	@Override
	final Place<ItemWords> place() {
		return new Place<>("rider_item", this.id.value(), ItemWords.class);
	}

	/** The same ask, to be answered anew. */
	RiderItem again(int position) {
		return new RiderItem(position, terms(), new ItemWords(wording(), condition(), ""), encryption());
	}

	void put(Terms terms, String wording) {
		put(terms, words().wording(wording));
	}

	private void put(Terms terms, ItemWords words) {
		this.kind = terms.kind();
		this.what = terms.what();
		this.area = terms.area();
		this.side = terms.side();
		this.cover = terms.cover();
		this.partner = terms.partner();
		this.framing = terms.framing();
		this.adultsOnly = terms.adultsOnly();
		say(words);
	}

	void answer(Answer answer, String condition) {
		this.answer = answer;
		say(words().onlyIf((answer == Answer.AGREED_IF) ? condition : ""));
	}

	void settle() {
		this.settled = this.answer != Answer.NOT_ANSWERED;
	}

	/** What was not answered when the rest was signed is not agreed. */
	void silenceIsNo() {
		if (this.answer == Answer.NOT_ANSWERED) {
			this.answer = Answer.NOT_AGREED;
		}
		this.settled = true;
	}

	void takeBack(Instant now) {
		this.answer = Answer.NOT_AGREED;
		this.settled = true;
		this.takenBackAt = now;
	}

	void reopen(MemberId by, Instant now) {
		this.reopenedBy = by;
		this.reopenedAt = now;
	}

	RiderItemId id() {
		return this.id;
	}

	int position() {
		return this.position;
	}

	Terms terms() {
		return new Terms(this.kind, this.what, this.area, this.side, this.cover, this.partner, this.framing);
	}

	String wording() {
		return words().wording();
	}

	Answer answer() {
		return this.answer;
	}

	/** What must hold, the performer's own "if" last, or the empty text. */
	String condition() {
		return words().wholeCondition();
	}

	/** The performer's own "if", or the empty text. */
	String ownCondition() {
		return words().ownCondition();
	}

	boolean settled() {
		return this.settled;
	}

	@Nullable Instant takenBackAt() {
		return this.takenBackAt;
	}

	boolean refused() {
		return this.answer == Answer.NOT_AGREED;
	}

	boolean agreed() {
		return this.answer.agrees();
	}

	boolean reopened() {
		return this.reopenedAt != null;
	}

	boolean complete() {
		return terms().complete() && !(this.kind.needsWording() && wording().isEmpty());
	}

	/**
	 * Whether the answer still has to be talked about or made into a narrower version.
	 */
	boolean open() {
		return !this.settled && this.kind != ItemKind.USE
				&& (this.answer == Answer.AGREED_IF || this.answer == Answer.NOT_AGREED);
	}

	/** Whether the performer still has to answer: uses need no answer, silence is no. */
	boolean unanswered() {
		return this.answer == Answer.NOT_ANSWERED && this.kind != ItemKind.USE;
	}

	/** Whether this allows nothing that the other does not. */
	boolean within(RiderItem other) {
		return other.terms().asksAsMuchAs(terms()) && other.wording().equals(wording())
				&& condition().startsWith(other.condition()) && (terms().framing() == other.terms().framing());
	}

}
