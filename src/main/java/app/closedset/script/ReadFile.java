package app.closedset.script;

import app.closedset.script.reading.Screenplay;

/**
 * A file that waits, as it was read, with what people said about it.
 *
 * @param corrected what was read, with headings as people said and the names that the
 * file has
 * @param choices what was said about it
 * @param carried what was said about names in drafts before
 */
record ReadFile(Screenplay corrected, ImportChoices choices, CalledNames carried) {

	/** What its names are called. */
	CalledNames names() {
		return this.carried.with(this.choices.characters());
	}

	/** With headings and names as people said. */
	Screenplay screenplay() {
		return CharacterNames.apply(this.corrected, names());
	}

	ImportNames characters() {
		return new ImportNames(CharacterNames.of(this.corrected), this.carried, names());
	}

}
