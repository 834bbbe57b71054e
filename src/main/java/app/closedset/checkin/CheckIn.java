package app.closedset.checkin;

import java.time.Instant;
import java.util.Optional;

import app.closedset.core.CheckInId;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import app.closedset.platform.ProductionAggregate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * Asks one performer how one scene went. It begins when it is sent after the shoot; the
 * performer answers question by question, at their own pace, or not at all; they choose
 * who reads it, finish it, and from then on that person alone may read it. Kept for
 * themselves it can be addressed later. Once addressed it cannot be called back, and once
 * finished its answers do not change. Silence stays silence.
 */
@Entity
@Table(name = "check_in")
class CheckIn extends ProductionAggregate<CheckIn> {

	@EmbeddedId
	private CheckInId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "scene_id", nullable = false, updatable = false))
	private SceneId scene;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "day_id", nullable = false, updatable = false))
	private ShootingDayId day;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "performer_id", nullable = false, updatable = false))
	private MemberId performer;

	@Column(name = "sent_at", nullable = false, updatable = false)
	private Instant sentAt;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "reader_id"))
	private @Nullable MemberId reader;

	@Column(name = "reader_chosen", nullable = false)
	private boolean readerChosen;

	@Column(name = "answers")
	private byte @Nullable [] answers;

	@Column(name = "finished_at")
	private @Nullable Instant finishedAt;

	@Column(name = "addressed_at")
	private @Nullable Instant addressedAt;

	@Column(name = "read_at")
	private @Nullable Instant readAt;

	protected CheckIn() {
	}

	private CheckIn(SceneId scene, ShootingDayId day, MemberId performer, Instant now) {
		this.id = CheckInId.next();
		this.scene = scene;
		this.day = day;
		this.performer = performer;
		this.sentAt = now;
	}

	static CheckIn sent(SceneId scene, ShootingDayId day, MemberId performer, Instant now) {
		CheckIn checkIn = new CheckIn(scene, day, performer, now);
		checkIn.registerEvent(CheckInRecorded.of("check-in.sent", checkIn.id));
		return checkIn;
	}

	/**
	 * The performer chooses who will read it, or nobody yet.
	 * @throws IllegalStateException if it was addressed already
	 */
	CheckIn choose(@Nullable MemberId newReader) {
		requireOpenTo("choose a reader", this.addressedAt == null);
		this.reader = newReader;
		this.readerChosen = true;
		return this;
	}

	/**
	 * Keeps answers while the performer goes on.
	 * @param encrypted the answers so far
	 * @throws IllegalStateException if it is finished
	 */
	CheckIn keep(byte[] encrypted) {
		requireOpenTo("answer", this.finishedAt == null);
		this.answers = encrypted;
		return this;
	}

	/** The performer is done; whom they chose may read it from now on. */
	CheckIn finish(Instant now) {
		requireOpenTo("finish", this.finishedAt == null);
		this.finishedAt = now;
		registerEvent(CheckInRecorded.of("check-in.finished", this.id));
		return addressIfChosen(now);
	}

	/**
	 * The performer sends on what they had kept for themselves.
	 * @throws IllegalStateException if it is not finished, or was addressed already
	 */
	CheckIn sendTo(MemberId newReader, Instant now) {
		requireOpenTo("send", this.finishedAt != null && this.addressedAt == null);
		this.reader = newReader;
		return addressIfChosen(now);
	}

	private CheckIn addressIfChosen(Instant now) {
		if (this.reader != null) {
			this.addressedAt = now;
			registerEvent(CheckInRecorded.of("check-in.addressed", this.id));
		}
		return this;
	}

	CheckIn read(Instant now) {
		if (this.readAt == null) {
			this.readAt = now;
		}
		return this;
	}

	private static void requireOpenTo(String verb, boolean open) {
		if (!open) {
			throw new IllegalStateException("Too late to " + verb);
		}
	}

	boolean isOf(MemberId member) {
		return this.performer.equals(member);
	}

	/** Whether this person is the reader whom the performer chose and finished it for. */
	boolean isAddressedTo(MemberId member) {
		return this.addressedAt != null && member.equals(this.reader);
	}

	CheckInId id() {
		return this.id;
	}

	SceneId scene() {
		return this.scene;
	}

	ShootingDayId day() {
		return this.day;
	}

	MemberId performer() {
		return this.performer;
	}

	Instant sentAt() {
		return this.sentAt;
	}

	Optional<MemberId> reader() {
		return Optional.ofNullable(this.reader);
	}

	boolean readerChosen() {
		return this.readerChosen;
	}

	Optional<byte[]> answers() {
		return Optional.ofNullable(this.answers);
	}

	boolean isFinished() {
		return this.finishedAt != null;
	}

	Optional<Instant> addressedAt() {
		return Optional.ofNullable(this.addressedAt);
	}

	boolean isRead() {
		return this.readAt != null;
	}

}
