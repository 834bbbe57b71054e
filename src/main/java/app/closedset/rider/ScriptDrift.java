package app.closedset.rider;

import java.time.Instant;

import app.closedset.core.DraftId;
import app.closedset.core.MemberId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * The script moved under a version. The coordinator judges whether that matters; the
 * performer may disagree with a "no", which makes it matter.
 *
 * @param since when the lines left what was agreed, or never
 * @param draft in which they did
 * @param material whether consent has to be renewed, or not judged yet
 * @param judgedBy who judged
 * @param judgedAt when
 * @param disagreedAt when the performer disagreed, or not
 */
@Embeddable
record ScriptDrift(@Column(name = "stale_since") @Nullable Instant since,
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "stale_draft_id")) @Nullable DraftId draft,
		@Column(name = "material") @Nullable Boolean material,
		@Embedded @AttributeOverride(name = "value", column = @Column(name = "judged_by")) @Nullable MemberId judgedBy,
		@Column(name = "judged_at") @Nullable Instant judgedAt,
		@Column(name = "disagreed_at") @Nullable Instant disagreedAt) {

	static final ScriptDrift NONE = new ScriptDrift(null, null, null, null, null, null);

	/** Whether nobody has found that it does not matter. */
	boolean stale() {
		return this.since != null && !Boolean.FALSE.equals(this.material);
	}

	/** Whether the coordinator found that it does not matter. */
	boolean dismissed() {
		return this.judgedAt != null && Boolean.FALSE.equals(this.material);
	}

	ScriptDrift moved(DraftId to, Instant now) {
		return new ScriptDrift((stale() && this.since != null) ? this.since : now, to, null, null, null, null);
	}

	ScriptDrift judged(boolean matters, MemberId by, Instant now) {
		return new ScriptDrift(this.since, this.draft, matters, by, now, this.disagreedAt);
	}

	/** What was judged stays so, even when the lines come back. */
	ScriptDrift settled() {
		return (this.judgedAt != null) ? this : NONE;
	}

	ScriptDrift contested(Instant now) {
		return new ScriptDrift(this.since, this.draft, true, this.judgedBy, this.judgedAt, now);
	}

}
