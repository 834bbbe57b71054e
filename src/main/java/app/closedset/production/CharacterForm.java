package app.closedset.production;

import org.jspecify.annotations.Nullable;

/**
 * A character that is added by hand.
 */
record CharacterForm(@OneLine(message = "{production.character.missing}") @Nullable String characterName) {
}
