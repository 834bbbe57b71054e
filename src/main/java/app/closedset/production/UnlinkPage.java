package app.closedset.production;

import app.closedset.core.CastingId;

/**
 * Asks before a performer is unlinked from a character.
 */
record UnlinkPage(CastingId casting, String performer, String character) {
}
