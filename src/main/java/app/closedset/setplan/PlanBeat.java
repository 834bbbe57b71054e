package app.closedset.setplan;

import java.util.UUID;

import app.closedset.platform.FieldEncryption;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One beat of the choreography: what happens, and the touch in it. Its words are
 * encrypted; the scene's performers, its director and its coordinator read them.
 */
@Embeddable
record PlanBeat(@Column(name = "beat_id") UUID id, @Column(name = "happening") byte[] happening,
		@Column(name = "touch") byte[] touch) implements PlanRow {

	private static final String TABLE = "closed_set_beat";

	static PlanBeat of(UUID id, String happening, String touch, FieldEncryption encryption) {
		return new PlanBeat(id, encryption.encrypt(TABLE, "happening", id, happening),
				encryption.encrypt(TABLE, "touch", id, touch));
	}

	@Override
	public PlanPart part() {
		return PlanPart.BEATS;
	}

	String happening(FieldEncryption encryption) {
		return encryption.decrypt(TABLE, "happening", this.id, this.happening);
	}

	String touch(FieldEncryption encryption) {
		return encryption.decrypt(TABLE, "touch", this.id, this.touch);
	}

}
