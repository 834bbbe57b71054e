package app.closedset.script;

import java.util.List;

import app.closedset.core.DraftId;
import app.closedset.core.Eighths;
import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * A scene as one draft has it, without its text.
 *
 * @param draft the draft
 * @param scene the scene
 * @param ordinal its place, from 1
 * @param number its label, or none
 * @param heading without the number
 * @param setting inside or outside, or none
 * @param location in upper case
 * @param time of day in the script's words, or none
 * @param page label, or none
 * @param length in eighths
 * @param change against the draft before
 * @param omitted whether only number and records are left
 * @param revision the newest revision set in it, or none
 * @param headingRevised whether the file marks the heading as changed
 * @param paragraph lasting id in the file, or none
 * @param speaking who has a cue
 * @param named who else is named
 * @param kin of a new scene the one that it was split from, of an omitted one the scene
 * that took it in, or none
 */
record DraftScene(DraftId draft, SceneId scene, int ordinal, @Nullable String number, String heading,
		@Nullable String setting, String location, @Nullable String time, @Nullable String page, Eighths length,
		SceneChange change, boolean omitted, @Nullable String revision, boolean headingRevised,
		@Nullable String paragraph, List<String> speaking, List<String> named, @Nullable SceneId kin) {

	/** What the scene is called: its number, or its place where the script has none. */
	public String label() {
		return (this.number != null) ? this.number : Integer.toString(this.ordinal);
	}

	public List<String> characters() {
		return java.util.stream.Stream.concat(this.speaking.stream(), this.named.stream()).toList();
	}

	public DraftScene at(int place) {
		return new DraftScene(this.draft, this.scene, place, this.number, this.heading, this.setting, this.location,
				this.time, this.page, this.length, this.change, this.omitted, this.revision, this.headingRevised,
				this.paragraph, this.speaking, this.named, this.kin);
	}

	DraftScene changed(SceneChange found) {
		return new DraftScene(this.draft, this.scene, this.ordinal, this.number, this.heading, this.setting,
				this.location, this.time, this.page, this.length, found, this.omitted, this.revision,
				this.headingRevised, this.paragraph, this.speaking, this.named, this.kin);
	}

	DraftScene numbered(String label) {
		return new DraftScene(this.draft, this.scene, this.ordinal, label, this.heading, this.setting, this.location,
				this.time, this.page, this.length, this.change, this.omitted, this.revision, this.headingRevised,
				this.paragraph, this.speaking, this.named, this.kin);
	}

	DraftScene relatedTo(SceneId other) {
		return new DraftScene(this.draft, this.scene, this.ordinal, this.number, this.heading, this.setting,
				this.location, this.time, this.page, this.length, this.change, this.omitted, this.revision,
				this.headingRevised, this.paragraph, this.speaking, this.named, other);
	}

	/**
	 * The same scene in a draft that lacks it: it keeps its number, and has no length.
	 */
	public DraftScene omittedIn(DraftId later) {
		return new DraftScene(later, this.scene, this.ordinal, this.number, this.heading, this.setting, this.location,
				this.time, null, new Eighths(0), SceneChange.OMITTED, true, null, false, this.paragraph, List.of(),
				List.of(), this.omitted ? this.kin : null);
	}

	public SceneSummary summary() {
		return new SceneSummary(this.scene, this.draft, this.ordinal, label(), this.heading, this.page, this.length,
				this.omitted, characters());
	}

	public SceneText text(List<SceneText.Line> lines) {
		return new SceneText(this.scene, this.draft, label(), this.heading, lines);
	}

}
