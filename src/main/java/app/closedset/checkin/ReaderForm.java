package app.closedset.checkin;

/**
 * Whom the performer chose.
 *
 * @param reader a member's id, or the empty text for nobody yet
 */
record ReaderForm(String reader) {
}
