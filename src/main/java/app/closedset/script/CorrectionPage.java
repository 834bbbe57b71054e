package app.closedset.script;

import java.util.List;

import app.closedset.core.Crumb;
import app.closedset.core.ImportId;
import app.closedset.script.reading.ReadingWarning;
import app.closedset.script.reading.ScriptElement;
import app.closedset.script.reading.ScriptScene;
import org.jspecify.annotations.Nullable;

/**
 * One scene of a file that waits, with what can be said about its headings.
 *
 * @param id the import
 * @param format of the file, for the words of places
 * @param place of the scene, or {@code opening}
 * @param scene the scene, or none before the first
 * @param number what the scene is called
 * @param rows its paragraphs
 * @param warnings about its heading
 * @param previous place of the scene before, or none
 * @param next place of the scene after, or none
 * @param base path of the production
 */
record CorrectionPage(ImportId id, String format, String place, @Nullable ScriptScene scene, String number,
		List<Row> rows, List<ReadingWarning> warnings, @Nullable String previous, @Nullable String next, String base) {

	/** The place of what stands before the first scene. */
	static final String OPENING = "opening";

	/**
	 * @param element the paragraph
	 * @param nth of those that begin in its line
	 * @param warnings about it
	 */
	record Row(ScriptElement element, int nth, List<ReadingWarning> warnings) {
	}

	/** Which of the scenes that begin in this line it is. */
	public int nth() {
		int dot = this.place.indexOf('.');
		return (dot < 0) ? 1 : Integer.parseInt(this.place.substring(dot + 1));
	}

	public boolean isFirst() {
		return this.previous == null || this.previous.equals(OPENING);
	}

	public String imports() {
		return this.base + "/script/imports/" + this.id;
	}

	public List<Crumb> crumbs() {
		return List.of(Crumb.message(this.base + "/script", "nav.script"),
				Crumb.message(imports(), "script.import.preview.title"), Crumb.message(null, "script.correct.title"));
	}

}
