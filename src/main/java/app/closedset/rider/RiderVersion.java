package app.closedset.rider;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.Objects;
import java.util.stream.Stream;

import app.closedset.core.DraftId;
import app.closedset.core.MemberId;
import app.closedset.core.RiderItemId;
import app.closedset.core.Sha256;
import app.closedset.core.SigningId;
import app.closedset.platform.EncryptedWords;
import app.closedset.rider.terms.Terms;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rider: a set of items with its wording, and what became of it. It only
 * changes through the rider's verbs.
 */
@Entity
@Table(name = "rider_version")
class RiderVersion extends Worded<VersionWords> {

	@Id
	@Column(name = "id")
	private UUID id;

	@Column(name = "number", nullable = false, updatable = false)
	private int number;

	@Enumerated(EnumType.STRING)
	@Column(name = "state", nullable = false)
	private RiderState state;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "draft_id"))
	private DraftId draft;

	@Column(name = "draft_name", nullable = false)
	private String draftName;

	@Column(name = "fingerprint", nullable = false)
	private String fingerprint;

	@ElementCollection
	@CollectionTable(name = "rider_quote", joinColumns = @JoinColumn(name = "version_id"))
	@OrderColumn(name = "position")
	private List<QuotedLine> quoted = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "version_id", nullable = false, updatable = false)
	@OrderBy("position")
	private List<RiderItem> items = new ArrayList<>();

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "confirmed_by"))
	private @Nullable MemberId confirmedBy;

	@Column(name = "confirmed_at")
	private @Nullable Instant confirmedAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "offered_by"))
	private @Nullable MemberId offeredBy;

	@Column(name = "offered_at")
	private @Nullable Instant offeredAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "signing_id"))
	private @Nullable SigningId signing;

	@Embedded
	private @Nullable Reach reach;

	@Column(name = "question_at")
	private @Nullable Instant questionAt;

	@Column(name = "shown_sha256")
	private @Nullable String shown;

	@Column(name = "signed_at")
	private @Nullable Instant signedAt;

	@Column(name = "signed_sha256")
	private @Nullable String signed;

	@Column(name = "reduced_at")
	private @Nullable Instant reducedAt;

	@Column(name = "ended_at")
	private @Nullable Instant endedAt;

	@Embedded
	private @Nullable ScriptDrift drift;

	protected RiderVersion() {
	}

	RiderVersion(int number, ScriptBasis basis, Particulars particulars, EncryptedWords encryption) {
		super(encryption);
		this.id = UUID.randomUUID();
		this.number = number;
		this.state = RiderState.DRAFT;
		say(new VersionWords(particulars, ""));
		quote(basis);
	}

	@Override
	final Place<VersionWords> place() {
		return new Place<>("rider_version", this.id, VersionWords.class);
	}

	/**
	 * A draft that asks again what was not refused, resting on the script as it reads
	 * now.
	 */
	RiderVersion next(ScriptBasis basis) {
		RiderVersion next = new RiderVersion(this.number + 1, basis, particulars(), encryption());
		this.items.stream()
			.filter((item) -> !item.refused())
			.forEach((item) -> next.items.add(item.again(next.items.size())));
		return next;
	}

	final void quote(ScriptBasis basis) {
		this.draft = basis.draft();
		this.draftName = basis.draftName();
		this.fingerprint = basis.fingerprint().hex();
		this.quoted.clear();
		this.quoted.addAll(basis.lines());
		reword();
	}

	void describe(Particulars particulars) {
		say(words().with(particulars));
		reword();
	}

	RiderItemId add(Terms terms, String wording) {
		int last = this.items.stream().mapToInt(RiderItem::position).max().orElse(-1);
		RiderItem item = new RiderItem(last + 1, terms, new ItemWords(wording, "", ""), encryption());
		this.items.add(item);
		reword();
		return item.id();
	}

	void change(RiderItem item, Terms terms, String wording) {
		item.put(terms, wording);
		reword();
	}

	void drop(RiderItem item) {
		this.items.remove(item);
		reword();
	}

	/** Changed words need a new confirmation. */
	private void reword() {
		this.confirmedBy = null;
		this.confirmedAt = null;
	}

	void confirm(MemberId by, Instant now) {
		this.confirmedBy = by;
		this.confirmedAt = now;
	}

	void offer(SigningId signing, MemberId by, Instant now) {
		this.state = RiderState.OFFERED;
		this.signing = signing;
		this.offeredBy = by;
		this.offeredAt = now;
	}

	/** Less never restarts a clock: what asks no more keeps the dates. */
	void keepClockOf(RiderVersion earlier) {
		this.reach = reach().keepingClockOf(earlier.reach());
	}

	void told(Instant at) {
		this.reach = reach().told(at);
	}

	void delivered(Instant at) {
		this.reach = reach().delivered(at);
	}

	void opened(Instant at) {
		this.reach = reach().opened(at);
	}

	void notYet(Instant at) {
		this.reach = reach().notYet(at);
	}

	void ask(String question, Instant at) {
		say(words().asking(question));
		this.questionAt = at;
	}

	/** What was read before this moment is not what would be signed now. */
	void changed() {
		this.shown = null;
	}

	void shown(Sha256 text) {
		this.shown = text.hex();
	}

	void discuss() {
		this.items.forEach(RiderItem::settle);
		this.state = RiderState.IN_DISCUSSION;
	}

	void narrow(Instant now) {
		this.items.stream().filter(RiderItem::open).forEach(RiderItem::settle);
		this.reducedAt = now;
		changed();
	}

	void sign(Sha256 text, Instant now) {
		this.items.forEach(RiderItem::silenceIsNo);
		this.state = RiderState.IN_FORCE;
		this.signed = text.hex();
		this.signedAt = now;
	}

	void takeBack(RiderItem item, Instant now) {
		item.takeBack(now);
		this.reducedAt = now;
		changed();
	}

	void end(RiderState state, Instant now) {
		this.state = state;
		this.endedAt = now;
	}

	void moved(DraftId draft, Instant now) {
		this.drift = drift().moved(draft, now);
	}

	/** The lines came back to what was agreed, or never left it. */
	void settled(ScriptBasis basis) {
		this.drift = drift().settled();
		if (this.state == RiderState.DRAFT) {
			MemberId by = this.confirmedBy;
			Instant at = this.confirmedAt;
			quote(basis);
			this.confirmedBy = by;
			this.confirmedAt = at;
		}
	}

	void judge(boolean material, MemberId by, Instant now) {
		this.drift = drift().judged(material, by, now);
	}

	void disagree(Instant now) {
		this.drift = drift().contested(now);
	}

	UUID id() {
		return this.id;
	}

	int number() {
		return this.number;
	}

	RiderState state() {
		return this.state;
	}

	ScriptBasis basis() {
		return new ScriptBasis(this.draft, this.draftName, new Sha256(this.fingerprint), this.quoted);
	}

	Particulars particulars() {
		return words().particulars();
	}

	List<RiderItem> items() {
		return List.copyOf(this.items);
	}

	Optional<RiderItem> item(RiderItemId id) {
		return this.items.stream().filter((item) -> item.id().equals(id)).findFirst();
	}

	@Nullable MemberId confirmedBy() {
		return this.confirmedBy;
	}

	@Nullable Instant confirmedAt() {
		return this.confirmedAt;
	}

	@Nullable MemberId offeredBy() {
		return this.offeredBy;
	}

	@Nullable Instant offeredAt() {
		return this.offeredAt;
	}

	@Nullable SigningId signing() {
		return this.signing;
	}

	/** How it reached the performer. */
	Reach reach() {
		return (this.reach != null) ? this.reach : Reach.NONE;
	}

	String question() {
		return words().question();
	}

	@Nullable Instant questionAt() {
		return this.questionAt;
	}

	@Nullable Sha256 shown() {
		return (this.shown != null) ? new Sha256(this.shown) : null;
	}

	@Nullable Instant signedAt() {
		return this.signedAt;
	}

	@Nullable Sha256 signed() {
		return (this.signed != null) ? new Sha256(this.signed) : null;
	}

	@Nullable Instant reducedAt() {
		return this.reducedAt;
	}

	@Nullable Instant endedAt() {
		return this.endedAt;
	}

	/** When people decided something about it. */
	Stream<Instant> decisions() {
		return Stream
			.of(this.confirmedAt, this.offeredAt, this.questionAt, this.signedAt, this.reducedAt, this.endedAt,
					drift().judgedAt(), drift().disagreedAt())
			.filter(Objects::nonNull);
	}

	/** What became of the script under it. */
	ScriptDrift drift() {
		return (this.drift != null) ? this.drift : ScriptDrift.NONE;
	}

	/** The script moved, and nobody has found that it does not matter. */
	boolean stale() {
		return drift().stale();
	}

	boolean inForce() {
		return this.state == RiderState.IN_FORCE;
	}

	/** Neither ended nor replaced. */
	boolean live() {
		return switch (this.state) {
			case DRAFT, IN_DISCUSSION, OFFERED, IN_FORCE -> true;
			case DECLINED, WITHDRAWN, SUPERSEDED, EXPIRED, CLOSED -> false;
		};
	}

	/** Whether the performer may know of it. */
	boolean offered() {
		return this.offeredAt != null;
	}

	boolean adultsOnly() {
		return this.items.stream().anyMatch((item) -> item.terms().adultsOnly());
	}

	/** Whether this allows nothing that the other did not put to the performer. */
	boolean asksNoMoreThan(RiderVersion other) {
		boolean items = this.items.stream()
			.filter((item) -> item.terms().isAsk())
			.allMatch((item) -> other.items.stream().anyMatch((put) -> !put.refused() && item.within(put)));
		boolean conditions = other.items.stream()
			.filter((item) -> !item.terms().isAsk())
			.allMatch((item) -> this.items.stream().anyMatch((mine) -> mine.terms().equals(item.terms())));
		return items && conditions && particulars().withinThoseOf(other.particulars())
				&& this.fingerprint.equals(other.fingerprint);
	}

}
