package app.closedset.production;

import app.closedset.core.CharacterId;
import app.closedset.core.MemberId;
import app.closedset.production.Cast.CastingKind;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Who plays or doubles a character.
 */
record LinkForm(@NotNull(message = "{production.character.choose}") @Nullable CharacterId character,
		@NotNull(message = "{production.performer.choose}") @Nullable MemberId performer,
		@NotNull(message = "{production.casting.choose}") @Nullable CastingKind kind) {
}
