package app.closedset.production;

import app.closedset.core.CastingId;
import app.closedset.core.CharacterId;
import app.closedset.core.MemberId;
import app.closedset.production.Cast.CastingKind;
import app.closedset.production.Cast.Performer;

/**
 * A casting with the performer's name.
 */
record CastingLine(CastingId id, CharacterId character, MemberId performer, String name, CastingKind kind) {

	Performer toPerformer() {
		return new Performer(this.performer, this.name, this.kind);
	}

}
