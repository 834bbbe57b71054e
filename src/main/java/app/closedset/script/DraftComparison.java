package app.closedset.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import app.closedset.core.DraftId;
import app.closedset.core.Eighths;
import app.closedset.core.SceneId;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScriptElement;
import app.closedset.script.reading.ScriptScene;
import org.jspecify.annotations.Nullable;

/**
 * A screenplay laid over the last draft, before or while it becomes a draft itself: which
 * scenes are the same, changed, new, and which it lacks. The lacking ones stand in it as
 * omitted, behind the scene that they followed, so that none is dropped.
 *
 * @param scenes in the order of the new draft, lacking ones included
 */
record DraftComparison(List<Compared> scenes) {

	/**
	 * @param scene as the new draft has it
	 * @param lines its text; of an omitted one what the file kept as history
	 * @param previousNumber how the last draft called it, or none
	 */
	record Compared(DraftScene scene, List<SceneText.Line> lines, @Nullable String previousNumber) {

		public boolean isRenumbered() {
			return this.previousNumber != null && !this.previousNumber.equals(this.scene.label());
		}

		Compared at(int ordinal) {
			return new Compared(this.scene.at(ordinal), this.lines, this.previousNumber);
		}

	}

	/**
	 * @param draft the id of the new draft
	 * @param screenplay what it says
	 * @param before the scenes of the last draft in order, or none
	 * @param texts their lines
	 */
	static DraftComparison of(DraftId draft, Screenplay screenplay, List<DraftScene> before,
			Map<SceneId, List<SceneText.Line>> texts) {
		int[] matches = SceneMatching.match(before.stream().map((scene) -> trace(scene, texts)).toList(),
				screenplay.scenes().stream().map(DraftComparison::trace).toList());
		List<Compared> compared = new ArrayList<>();
		Set<SceneId> held = new HashSet<>();
		for (int i = 0; i < matches.length; i++) {
			DraftScene previous = (matches[i] >= 0) ? before.get(matches[i]) : null;
			SceneId id = (previous != null) ? previous.scene() : SceneId.next();
			held.add(id);
			compared.add(compared(draft, id, i + 1, screenplay.scenes().get(i), previous, texts));
		}
		addLacking(draft, before, held, compared);
		List<Compared> placed = new ArrayList<>(compared.size());
		for (Compared scene : compared) {
			placed.add(scene.at(placed.size() + 1));
		}
		return new DraftComparison(placed);
	}

	private static void addLacking(DraftId draft, List<DraftScene> before, Set<SceneId> held, List<Compared> compared) {
		SceneId last = null;
		for (DraftScene scene : before) {
			if (!held.contains(scene.scene())) {
				compared.add(placeAfter(last, compared),
						new Compared(scene.omittedIn(draft), List.of(), scene.label()));
			}
			last = scene.scene();
		}
	}

	private static int placeAfter(@Nullable SceneId scene, List<Compared> compared) {
		for (int i = 0; i < compared.size(); i++) {
			if (compared.get(i).scene().scene().equals(scene)) {
				return i + 1;
			}
		}
		return 0;
	}

	private static Compared compared(DraftId draft, SceneId id, int ordinal, ScriptScene read,
			@Nullable DraftScene previous, Map<SceneId, List<SceneText.Line>> texts) {
		List<SceneText.Line> lines = lines(read.elements());
		DraftScene kept = (read.omitted() && read.elements().isEmpty()) ? previous : null;
		DraftScene scene = new DraftScene(draft, id, ordinal, label(read.number()),
				(kept != null) ? kept.heading() : read.heading(),
				(read.setting() != null) ? read.setting().name() : null,
				(kept != null) ? kept.location() : read.location(), read.time(), read.page(),
				new Eighths(read.eighths()), SceneChange.NEW, read.omitted(), read.revision(), read.paragraph(),
				read.omitted() ? List.of() : read.speaking(), read.omitted() ? List.of() : read.named());
		SceneChange change = change(scene, lines, previous, texts);
		return new Compared(
				new DraftScene(draft, id, ordinal, scene.number(), scene.heading(), scene.setting(), scene.location(),
						scene.time(), scene.page(), scene.length(), change, scene.omitted(), scene.revision(),
						scene.paragraph(), scene.speaking(), scene.named()),
				lines, (previous != null) ? previous.label() : null);
	}

	private static SceneChange change(DraftScene scene, List<SceneText.Line> lines, @Nullable DraftScene previous,
			Map<SceneId, List<SceneText.Line>> texts) {
		if (scene.omitted()) {
			return SceneChange.OMITTED;
		}
		if (previous == null) {
			return SceneChange.NEW;
		}
		List<SceneText.Line> before = texts.getOrDefault(scene.scene(), List.of());
		boolean same = !previous.omitted() && Objects.equals(scene.text(lines).fingerprint(List.of()),
				previous.text(before).fingerprint(List.of()));
		return same ? SceneChange.SAME : SceneChange.CHANGED;
	}

	private static List<SceneText.Line> lines(List<ScriptElement> elements) {
		List<SceneText.Line> lines = new ArrayList<>(elements.size());
		for (ScriptElement element : elements) {
			lines.add(new SceneText.Line(lines.size() + 1, SceneText.Kind.valueOf(element.kind().name()),
					element.text(), element.sourceLine()));
		}
		return lines;
	}

	private static @Nullable String label(@Nullable String number) {
		if (number == null || number.isBlank()) {
			return null;
		}
		String label = number.strip();
		return (label.length() <= 100) ? label : label.substring(0, 100);
	}

	private static SceneMatching.Trace trace(DraftScene scene, Map<SceneId, List<SceneText.Line>> texts) {
		return SceneMatching.Trace.of(scene.paragraph(), scene.number(), scene.heading(),
				texts.getOrDefault(scene.scene(), List.of()).stream().map(SceneText.Line::text).toList(),
				scene.omitted());
	}

	private static SceneMatching.Trace trace(ScriptScene scene) {
		return SceneMatching.Trace.of(scene.paragraph(), scene.number(), scene.heading(),
				scene.elements().stream().map(ScriptElement::text).toList(), scene.omitted());
	}

	public List<Compared> with(SceneChange change) {
		return this.scenes.stream().filter((scene) -> scene.scene().change() == change).toList();
	}

	public long live() {
		return this.scenes.stream().filter((scene) -> !scene.scene().omitted()).count();
	}

}
