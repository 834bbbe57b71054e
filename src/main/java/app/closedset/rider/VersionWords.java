package app.closedset.rider;

/**
 * What a version says in words of its own.
 *
 * @param particulars beside its items
 * @param question that the performer asked last, or the empty text
 */
record VersionWords(Particulars particulars, String question) {

	VersionWords with(Particulars changed) {
		return new VersionWords(changed, this.question);
	}

	VersionWords asking(String asked) {
		return new VersionWords(this.particulars, asked.strip());
	}

}
