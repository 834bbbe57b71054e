package app.closedset.production;

import app.closedset.core.MemberId;

/**
 * That a performer plays or doubles a character of this name.
 */
record PartName(MemberId performer, String character) {
}
