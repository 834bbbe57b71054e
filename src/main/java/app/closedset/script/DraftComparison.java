package app.closedset.script;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.closedset.core.DraftId;
import app.closedset.core.SceneId;
import app.closedset.script.reading.Screenplay;
import org.jspecify.annotations.Nullable;

/**
 * A screenplay laid over the last draft, before or while it becomes a draft itself: which
 * scenes are the same, changed, moved, new, and which it lacks. The lacking ones stand in
 * it as omitted, behind the scene that they followed, so that none is dropped.
 *
 * @param scenes in the order of the new draft, lacking ones included
 * @param questions where a person has to say which scene is which
 * @param lacking scenes that the file passes over in silence
 */
record DraftComparison(List<Compared> scenes, List<Question> questions, List<Lacking> lacking) {

	/**
	 * @param scene as the new draft has it
	 * @param lines its text; of an omitted one what the file kept as history
	 * @param previous as the last draft had it, or none where it is new
	 * @param place in the file, or none where the file lacks it
	 * @param moved whether it stands elsewhere among the scenes
	 */
	record Compared(DraftScene scene, List<SceneText.Line> lines, @Nullable DraftScene previous,
			@Nullable ScenePlace place, boolean moved) {

		public boolean isRenumbered() {
			return this.previous != null && !this.previous.label().equals(this.scene.label());
		}

		Compared at(int ordinal) {
			return new Compared(this.scene.at(ordinal), this.lines, this.previous, this.place, this.moved);
		}

	}

	/**
	 * Is this the same scene?
	 *
	 * @param place of the scene in the file
	 * @param scene as the file has it
	 * @param candidates scenes of the last draft that it may be, likeliest first
	 * @param proposal the likeliest answer; none means that the scene is new
	 */
	record Question(ScenePlace place, DraftScene scene, List<DraftScene> candidates, @Nullable SceneId proposal) {
	}

	/**
	 * What became of this scene?
	 *
	 * @param scene as the last draft had it
	 * @param holder the scene of the file that seems to have taken it in, or none
	 * @param decided whether a person said what became of it
	 */
	record Lacking(DraftScene scene, @Nullable Compared holder, boolean decided) {
	}

	/**
	 * @param draft the id of the new draft
	 * @param screenplay what it says
	 * @param before the scenes of the last draft in order, or none
	 * @param texts their lines
	 * @param choices what a person decided
	 */
	static DraftComparison of(DraftId draft, Screenplay screenplay, List<DraftScene> before,
			Map<SceneId, List<SceneText.Line>> texts, ImportChoices choices) {
		return new DraftComparer(draft, screenplay, before, texts, choices).comparison();
	}

	public List<Compared> with(SceneChange change) {
		return this.scenes.stream().filter((scene) -> scene.scene().change() == change).toList();
	}

	public List<Compared> moved() {
		return this.scenes.stream().filter(Compared::moved).toList();
	}

	public List<Compared> renumbered() {
		return this.scenes.stream().filter(Compared::isRenumbered).toList();
	}

	/** The new draft as it would be stored. */
	DraftRevision.Side side() {
		Map<SceneId, List<SceneText.Line>> lines = new HashMap<>();
		this.scenes.forEach((one) -> lines.put(one.scene().scene(), one.lines()));
		return new DraftRevision.Side(this.scenes.stream().map(Compared::scene).toList(), lines);
	}

	public long live() {
		return this.scenes.stream().filter((scene) -> !scene.scene().omitted()).count();
	}

	/**
	 * Whether everything was answered that has to be: every doubt, and what became of
	 * each lacking scene on which something hangs.
	 */
	boolean isDecided(Set<SceneId> held) {
		return this.questions.isEmpty()
				&& this.lacking.stream().allMatch((one) -> one.decided() || !held.contains(one.scene().scene()));
	}

	/** Every question answered as it is proposed. */
	ImportChoices proposals(ImportChoices choices) {
		ImportChoices made = choices;
		for (Question question : this.questions) {
			made = (question.proposal() != null) ? made.same(question.place(), question.proposal())
					: made.isNew(question.place());
		}
		for (Lacking scene : this.lacking) {
			ScenePlace holder = (scene.holder() != null) ? scene.holder().place() : null;
			if (!scene.decided()) {
				made = (holder != null) ? made.merged(scene.scene().scene(), holder)
						: made.omitted(scene.scene().scene());
			}
		}
		return made;
	}

}
