package app.closedset.rider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import app.closedset.core.DraftId;
import app.closedset.core.MemberId;
import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.SceneId;
import app.closedset.core.Sha256;
import app.closedset.core.SigningId;
import app.closedset.platform.EncryptedWords;
import app.closedset.platform.ProductionAggregate;
import app.closedset.rider.terms.Answer;
import app.closedset.rider.terms.Terms;
import app.closedset.script.SceneText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One performer's consent for one scene: a ceiling, not a promise.
 * <p>
 * It begins with a first version, a draft, which the coordinator describes item by item
 * and whose wording the coordinator confirms. The office offers it. The performer answers
 * each item: if all are agreed, the text is shown whole and signed, and the version is in
 * force. A "no" or "yes, if" signs nothing: it returns the version to discussion, or
 * makes it narrower, to be shown whole again. The performer may also decline it, and an
 * offer that is unsigned when the call has passed expires.
 * <p>
 * Less is instant: at any time, before or after signing and without a reason, the
 * performer takes single items back, or withdraws everything. More is a new version with
 * a new signature and a new clock; until it is signed the older one stays in force, and
 * then it is superseded. What was refused is not asked again unless the coordinator
 * reopens it, which is counted.
 * <p>
 * When a new script draft changes the quoted lines, the version is stale until the
 * coordinator has judged the change; if it is material, or the performer thinks so, only
 * a new version heals it. In the end, the scene done, a rider is closed.
 * <p>
 * Verbs that may be refused change nothing when they are.
 */
@Entity
@Table(name = "rider")
class Rider extends ProductionAggregate<Rider> implements Versioned {

	@EmbeddedId
	private RiderId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "scene_id"))
	private SceneId scene;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "performer_id"))
	private MemberId performer;

	@Column(name = "full_rider", nullable = false)
	private boolean full;

	@Column(name = "adult_at")
	private @Nullable LocalDate adultAt;

	/** Counts verbs, so that a change below the root makes an older form stale. */
	@Column(name = "changes", nullable = false)
	private long changes;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "rider_id", nullable = false, updatable = false)
	@OrderBy("number")
	private List<RiderVersion> versions = new ArrayList<>();

	protected Rider() {
	}

	/**
	 * @param full a full rider; false for a touch agreement
	 */
	static Rider started(SceneId scene, MemberId performer, boolean full, ScriptBasis basis,
			EncryptedWords encryption) {
		Rider rider = new Rider();
		rider.id = RiderId.next();
		rider.scene = scene;
		rider.performer = performer;
		rider.full = full;
		rider.versions.add(new RiderVersion(1, basis, Particulars.NONE, encryption));
		rider.recorded("rider.started");
		return rider;
	}

	// What the coordinator does: describe, confirm, judge, ask anew.

	/**
	 * Adds an item to the draft.
	 * @param adultAt the day on which the performer is known to be 18 or older, or none
	 */
	RiderOutcome add(Terms terms, String wording, @Nullable LocalDate adultAt) {
		return describing(againstItem(terms, adultAt), () -> {
			this.adultAt = adultAt;
			newest().add(terms, wording);
		});
	}

	RiderOutcome change(RiderItemId item, Terms terms, String wording, @Nullable LocalDate adultAt) {
		return onDraftItem(item, againstItem(terms, adultAt), (found) -> {
			this.adultAt = adultAt;
			newest().change(found, terms, wording);
		});
	}

	RiderOutcome drop(RiderItemId item) {
		return onDraftItem(item, none(), (found) -> newest().drop(found));
	}

	RiderOutcome describe(Particulars particulars) {
		return describing(none(), () -> newest().describe(particulars));
	}

	RiderOutcome quote(ScriptBasis basis) {
		return describing(none(), () -> {
			newest().quote(basis);
			newest().settled(basis);
		});
	}

	RiderOutcome confirmWording(MemberId by, Instant now) {
		Set<RiderRefusal> refusals = RiderPolicies.againstWording(newest());
		return describing(refusals, () -> {
			newest().confirm(by, now);
			recorded("rider.wording.confirmed");
		});
	}

	/** The coordinator allows one refused item to be asked once more. */
	RiderOutcome reopen(RiderItemId item, MemberId by, Instant now) {
		Optional<RiderItem> refused = asks().refused(item);
		if (refused.isEmpty()) {
			return refused(RiderRefusal.NO_SUCH_ITEM);
		}
		refused.get().reopen(by, now);
		recorded("rider.item.reopened", "item", item.toString());
		return done();
	}

	/** The content was explained to the performer before the rider reached them. */
	RiderOutcome told(Instant at) {
		return in(Set.of(RiderState.DRAFT, RiderState.OFFERED, RiderState.IN_DISCUSSION), none(), () -> {
			newest().told(at);
			recorded("rider.told");
		});
	}

	/** A draft of the next version; what is in force stays so until it is signed. */
	RiderOutcome nextVersion(ScriptBasis basis, Instant now) {
		RiderVersion last = newest();
		if (last.state() == RiderState.DRAFT) {
			return refused(RiderRefusal.WRONG_STATE);
		}
		RiderVersion next = last.next(basis);
		if (last.state() == RiderState.OFFERED || last.state() == RiderState.IN_DISCUSSION) {
			last.end(RiderState.SUPERSEDED, now);
		}
		this.versions.add(next);
		recorded("rider.version.started");
		return done();
	}

	/**
	 * The coordinator has read the old and the new lines.
	 * @param material whether consent has to be renewed
	 */
	RiderOutcome judgeChange(boolean material, MemberId by, Instant now) {
		List<RiderVersion> moved = matching((version) -> version.live() && version.stale());
		if (moved.isEmpty()) {
			return refused(RiderRefusal.WRONG_STATE);
		}
		moved.forEach((version) -> version.judge(material, by, now));
		recorded("rider.change.judged", "material", Boolean.toString(material));
		return done();
	}

	// What the office does.

	/**
	 * Whether the draft could be offered now.
	 * @param adultAt as for {@link #add}
	 * @param callPassed whether every call of the scene lies in the past
	 */
	Set<RiderRefusal> objectionsToOffering(@Nullable LocalDate adultAt, boolean callPassed) {
		return RiderPolicies.againstOffering(newest(), adultAt, callPassed);
	}

	RiderOutcome offer(SigningId signing, MemberId by, @Nullable LocalDate adultAt, boolean callPassed, Instant now) {
		Set<RiderRefusal> refusals = objectionsToOffering(adultAt, callPassed);
		if (!refusals.isEmpty()) {
			return refused(refusals);
		}
		this.adultAt = adultAt;
		RiderVersion version = newest();
		version.offer(signing, by, now);
		clockToKeep(version).ifPresent(version::keepClockOf);
		recorded("rider.offered");
		return done();
	}

	// What the performer does.

	RiderOutcome opened(Instant now) {
		return in(Set.of(RiderState.OFFERED, RiderState.IN_DISCUSSION, RiderState.IN_FORCE), none(), () -> {
			if (newest().reach().openedAt() == null) {
				newest().opened(now);
				recorded("rider.opened");
			}
		});
	}

	/**
	 * Answers one item of the offer. Nothing is final before the whole is signed,
	 * discussed or made narrower.
	 * @param condition what must hold, for {@link Answer#AGREED_IF}
	 */
	RiderOutcome answer(RiderItemId item, Answer answer, String condition) {
		if (newest().state() != RiderState.OFFERED) {
			return refused(RiderRefusal.WRONG_STATE);
		}
		Optional<RiderItem> found = newest().item(item).filter((one) -> !one.settled());
		if (found.isEmpty()) {
			return refused(RiderRefusal.NO_SUCH_ITEM);
		}
		if (answer == Answer.AGREED_IF && condition.isBlank()) {
			return refused(RiderRefusal.CONDITION_MISSING);
		}
		found.get().answer(answer, condition);
		newest().changed();
		return done();
	}

	/** "Not yet": nothing is refused, and no reminder follows. */
	RiderOutcome notYet(Instant now) {
		return in(Set.of(RiderState.OFFERED), none(), () -> {
			newest().notYet(now);
			recorded("rider.not.yet");
		});
	}

	RiderOutcome askQuestion(String question, Instant now) {
		return in(Set.of(RiderState.OFFERED, RiderState.IN_DISCUSSION, RiderState.IN_FORCE), none(), () -> {
			newest().ask(question, now);
			recorded("rider.question.asked");
		});
	}

	/**
	 * The answers go to the coordinator; nothing is signed. What was refused stays so.
	 */
	RiderOutcome discuss(Instant now) {
		return in(Set.of(RiderState.OFFERED), none(), () -> {
			newest().discuss();
			asks().refuseEverywhere(newest().items().stream().filter(RiderItem::refused).toList(), now);
			recorded("rider.discussed");
		});
	}

	/**
	 * The refused items leave the version, conditions become part of it. It has to be
	 * shown whole before it can be signed.
	 */
	RiderOutcome narrow(Instant now) {
		return in(Set.of(RiderState.OFFERED), RiderPolicies.againstNarrowing(newest()), () -> {
			newest().narrow(now);
			asks().refuseEverywhere(newest().items().stream().filter(RiderItem::refused).toList(), now);
			recorded("rider.narrowed");
		});
	}

	RiderOutcome decline(Instant now) {
		return in(Set.of(RiderState.OFFERED, RiderState.IN_DISCUSSION), none(), () -> {
			newest().end(RiderState.DECLINED, now);
			recorded("rider.declined");
		});
	}

	/** Remembers which text the performer has before their eyes. */
	RiderOutcome shown(Sha256 text) {
		return in(Set.of(RiderState.OFFERED), RiderPolicies.againstShowing(newest()), () -> newest().shown(text));
	}

	/**
	 * Whether the performer could sign this text now.
	 * @param number the version that was shown
	 * @param text the hash of what was shown
	 * @param adult whether the performer is known to be 18 or older today and on the call
	 * @param callPassed whether every call of the scene lies in the past
	 */
	Set<RiderRefusal> objectionsToSigning(int number, Sha256 text, boolean adult, boolean callPassed) {
		return RiderPolicies.againstSigning(newest(), number, text, adult, callPassed);
	}

	RiderOutcome sign(int number, Sha256 text, boolean adult, boolean callPassed, Instant now) {
		Set<RiderRefusal> refusals = objectionsToSigning(number, text, adult, callPassed);
		if (!refusals.isEmpty()) {
			return refused(refusals);
		}
		matching(RiderVersion::inForce).forEach((version) -> version.end(RiderState.SUPERSEDED, now));
		newest().sign(text, now);
		recorded("rider.signed", "sha256", text.hex());
		return done();
	}

	/**
	 * "I want to do less": at once, without a reason, before or after signing. What asks
	 * as much goes with it, in every version that lives.
	 */
	RiderOutcome takeBack(RiderItemId item, Instant now) {
		Optional<RiderItem> found = matching((version) -> version.live() && version.offered()).stream()
			.flatMap((version) -> version.item(item).stream())
			.filter((one) -> !one.refused())
			.findFirst();
		if (found.isEmpty()) {
			return refused(RiderRefusal.NO_SUCH_ITEM);
		}
		if (!found.get().terms().isAsk()) {
			return refused(RiderRefusal.NOT_LESS);
		}
		asks().refuseEverywhere(List.of(found.get()), now);
		recorded("rider.reduced", "item", item.toString());
		return done();
	}

	/** The whole consent is taken back, at once and without a reason. */
	RiderOutcome withdraw(Instant now) {
		if (matching((version) -> version.live() && version.offered()).isEmpty()) {
			return refused(RiderRefusal.WRONG_STATE);
		}
		matching(RiderVersion::live).forEach((version) -> version.end(RiderState.WITHDRAWN, now));
		recorded("rider.withdrawn");
		return done();
	}

	/** The performer finds that a change of the script matters, whatever was judged. */
	RiderOutcome disagree(Instant now) {
		List<RiderVersion> judged = matching(
				(version) -> version.live() && version.offered() && version.drift().dismissed());
		if (judged.isEmpty()) {
			return refused(RiderRefusal.WRONG_STATE);
		}
		judged.forEach((version) -> version.disagree(now));
		recorded("rider.change.contested");
		return done();
	}

	// What happens to it.

	/** The scene reads thus in a new draft. */
	RiderOutcome compare(SceneText text, String draftName, Instant now) {
		boolean moved = false;
		for (RiderVersion version : matching(RiderVersion::live)) {
			Optional<ScriptBasis> same = version.basis().in(text, draftName);
			if (same.isPresent()) {
				version.settled(same.get());
			}
			else {
				version.moved(text.draft(), now);
				moved = true;
			}
		}
		if (moved) {
			recorded("rider.script.moved", "draft", text.draft().toString());
		}
		return done();
	}

	/** A new draft leaves the scene out, and its lines with it. */
	RiderOutcome lose(DraftId draft, Instant now) {
		List<RiderVersion> live = matching(
				(version) -> version.live() && !version.stale() && version.drift().judgedAt() == null);
		if (live.isEmpty()) {
			return refused(RiderRefusal.WRONG_STATE);
		}
		live.forEach((version) -> version.moved(draft, now));
		recorded("rider.script.moved", "draft", draft.toString());
		return done();
	}

	/**
	 * The invitation reached the performer's mail server. No change that would make
	 * anyone's form an old one.
	 */
	RiderOutcome delivered(SigningId signing, Instant at) {
		if (!newest().live() || !signing.equals(newest().signing()) || newest().reach().deliveredAt() != null) {
			return refused(RiderRefusal.WRONG_STATE);
		}
		newest().delivered(at);
		recorded("rider.delivered");
		return new RiderOutcome.Done(this);
	}

	/** The call has passed and nothing was signed. */
	RiderOutcome expire(Instant now) {
		return in(Set.of(RiderState.OFFERED), none(), () -> {
			newest().end(RiderState.EXPIRED, now);
			recorded("rider.expired");
		});
	}

	/** The scene is done. */
	RiderOutcome close(Instant now) {
		if (matching(RiderVersion::live).isEmpty()) {
			return refused(RiderRefusal.WRONG_STATE);
		}
		matching(RiderVersion::live).forEach((version) -> version.end(RiderState.CLOSED, now));
		recorded("rider.closed");
		return done();
	}

	// What can be seen of it.

	RiderId id() {
		return this.id;
	}

	SceneId scene() {
		return this.scene;
	}

	MemberId performer() {
		return this.performer;
	}

	/** A full rider; false for a touch agreement. */
	boolean full() {
		return this.full;
	}

	@Override
	public List<RiderVersion> versions() {
		return List.copyOf(this.versions);
	}

	/** What the performer has to do with: the newest version that was offered. */
	Optional<RiderVersion> before() {
		return this.versions.stream().filter(RiderVersion::offered).reduce((first, second) -> second);
	}

	/** What may be done now; empty without a signature in force. */
	List<RiderItem> agreed() {
		return inForce().map((version) -> version.items().stream().filter(RiderItem::agreed).toList())
			.orElse(List.of());
	}

	/** All that was ever asked. */
	Asks asks() {
		return new Asks(this.versions);
	}

	private Set<RiderRefusal> againstItem(Terms terms, @Nullable LocalDate adultAt) {
		return RiderPolicies.againstItem(this, terms, adultAt);
	}

	private Optional<RiderVersion> clockToKeep(RiderVersion version) {
		return matching((earlier) -> earlier.number() < version.number() && earlier.reach().deliveredAt() != null
				&& (earlier.inForce() || earlier.state() == RiderState.SUPERSEDED))
			.stream()
			.filter((earlier) -> version.asksNoMoreThan(earlier))
			.reduce((first, second) -> second);
	}

	private List<RiderVersion> matching(Predicate<RiderVersion> which) {
		return this.versions.stream().filter(which).toList();
	}

	private RiderOutcome describing(Set<RiderRefusal> refusals, Runnable change) {
		return in(Set.of(RiderState.DRAFT), refusals, change);
	}

	private RiderOutcome onDraftItem(RiderItemId id, Set<RiderRefusal> refusals, Consumer<RiderItem> change) {
		Optional<RiderItem> found = newest().item(id);
		if (found.isEmpty()) {
			return refused(
					(newest().state() != RiderState.DRAFT) ? RiderRefusal.WRONG_STATE : RiderRefusal.NO_SUCH_ITEM);
		}
		return describing(refusals, () -> change.accept(found.get()));
	}

	private RiderOutcome in(Set<RiderState> states, Set<RiderRefusal> refusals, Runnable change) {
		if (!states.contains(state())) {
			return refused(RiderRefusal.WRONG_STATE);
		}
		if (!refusals.isEmpty()) {
			return refused(refusals);
		}
		change.run();
		return done();
	}

	private RiderOutcome done() {
		this.changes++;
		return new RiderOutcome.Done(this);
	}

	private RiderOutcome refused(RiderRefusal reason) {
		return refused(Set.of(reason));
	}

	private RiderOutcome refused(Set<RiderRefusal> reasons) {
		return new RiderOutcome.Refused(this.id, reasons);
	}

	private void recorded(String action) {
		registerEvent(RiderRecorded.of(action, this.id, newest().number()));
	}

	private void recorded(String action, String name, String value) {
		registerEvent(RiderRecorded.of(action, this.id, newest().number(), name, value));
	}

	private static Set<RiderRefusal> none() {
		return EnumSet.noneOf(RiderRefusal.class);
	}

}
