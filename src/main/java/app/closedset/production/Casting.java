package app.closedset.production;

import app.closedset.core.CastingId;
import app.closedset.core.CharacterId;
import app.closedset.core.MemberId;
import app.closedset.platform.ProductionAggregate;
import app.closedset.production.Cast.CastingKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/**
 * A performer who plays or doubles a character. It begins when they are linked and ends
 * when they are unlinked; riders of the performer do not end with it.
 */
@Entity
@Table(name = "casting")
class Casting extends ProductionAggregate<Casting> {

	@EmbeddedId
	private CastingId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "character_id", nullable = false, updatable = false))
	private CharacterId character;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "member_id", nullable = false, updatable = false))
	private MemberId performer;

	@Enumerated(EnumType.STRING)
	@Column(name = "kind", nullable = false)
	private CastingKind kind;

	protected Casting() {
	}

	private Casting(CastingId id, CharacterId character, MemberId performer, CastingKind kind) {
		this.id = id;
		this.character = character;
		this.performer = performer;
		this.kind = kind;
	}

	static Casting linked(CharacterId character, MemberId performer, CastingKind kind) {
		Casting casting = new Casting(CastingId.next(), character, performer, kind);
		casting.registerEvent(casting.event("casting.linked"));
		return casting;
	}

	/** Says that the casting ends; the desk publishes it, because deleting does not. */
	CastRecorded unlinked() {
		return event("casting.unlinked");
	}

	CastingId id() {
		return this.id;
	}

	CharacterId character() {
		return this.character;
	}

	MemberId performer() {
		return this.performer;
	}

	CastingKind kind() {
		return this.kind;
	}

	private CastRecorded event(String action) {
		return CastRecorded.of(action, "casting", this.id.value())
			.with("character", this.character)
			.with("performer", this.performer)
			.with("kind", this.kind);
	}

}
