package app.closedset.script;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import app.closedset.core.DraftId;
import app.closedset.core.Eighths;
import app.closedset.core.SceneId;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScriptElement;
import app.closedset.script.reading.ScriptScene;
import org.jspecify.annotations.Nullable;

/**
 * Lays one file over one draft.
 */
final class DraftComparer {

	private final DraftId draft;

	private final List<ScriptScene> read;

	private final List<DraftScene> before;

	private final Map<SceneId, List<SceneText.Line>> texts;

	private final ImportChoices choices;

	private final List<ScenePlace> places;

	private final SceneMatching.Result matching;

	DraftComparer(DraftId draft, Screenplay screenplay, List<DraftScene> before,
			Map<SceneId, List<SceneText.Line>> texts, ImportChoices choices) {
		this.draft = draft;
		this.read = screenplay.scenes();
		this.before = before;
		this.texts = texts;
		this.choices = choices;
		this.places = ScenePlace.of(this.read);
		this.matching = SceneMatching.match(before.stream().map(this::trace).toList(),
				this.read.stream().map(DraftComparer::trace).toList(), decided());
	}

	private SortedMap<Integer, Integer> decided() {
		Map<String, Integer> byId = new HashMap<>();
		for (int i = 0; i < this.before.size(); i++) {
			byId.put(this.before.get(i).scene().toString(), i);
		}
		SortedMap<Integer, Integer> decided = new TreeMap<>();
		for (int i = 0; i < this.places.size(); i++) {
			String said = this.choices.scenes().get(this.places.get(i).toString());
			Integer scene = ImportChoices.NEW.equals(said) ? Integer.valueOf(-1) : byId.get(said);
			if (scene != null) {
				decided.put(i, scene);
			}
		}
		return decided;
	}

	DraftComparison comparison() {
		List<DraftComparison.Compared> compared = markMoved(compared());
		List<DraftComparison.Lacking> lacking = lacking(compared);
		addLacking(compared, lacking);
		List<DraftComparison.Compared> placed = new ArrayList<>(compared.size());
		for (DraftComparison.Compared scene : compared) {
			placed.add(scene.at(placed.size() + 1));
		}
		return new DraftComparison(placed, questions(compared), lacking);
	}

	private List<DraftComparison.Compared> compared() {
		List<DraftComparison.Compared> compared = new ArrayList<>();
		for (int i = 0; i < this.read.size(); i++) {
			SceneMatching.Pairing pairing = this.matching.pairings().get(i);
			DraftScene previous = (pairing.before() >= 0) ? this.before.get(pairing.before()) : null;
			SceneId id = (previous != null) ? previous.scene() : SceneId.next();
			SceneId source = (pairing.source() >= 0) ? this.before.get(pairing.source()).scene() : null;
			compared.add(compared(id, i, previous, source));
		}
		return compared;
	}

	private DraftComparison.Compared compared(SceneId id, int index, @Nullable DraftScene previous,
			@Nullable SceneId source) {
		ScriptScene scene = this.read.get(index);
		List<SceneText.Line> lines = lines(scene.elements());
		DraftScene kept = (scene.omitted() && scene.elements().isEmpty()) ? previous : null;
		DraftScene found = new DraftScene(this.draft, id, index + 1, label(scene.number()),
				(kept != null) ? kept.heading() : scene.heading(),
				(scene.setting() != null) ? scene.setting().name() : null,
				(kept != null) ? kept.location() : scene.location(), scene.time(), scene.page(),
				new Eighths(scene.eighths()), SceneChange.NEW, scene.omitted(), scene.revision(),
				scene.headingRevised(), scene.paragraph(), scene.omitted() ? List.of() : scene.speaking(),
				scene.omitted() ? List.of() : scene.named(), source);
		return new DraftComparison.Compared(found.changed(change(found, lines, previous)), lines, previous,
				this.places.get(index), false);
	}

	private SceneChange change(DraftScene scene, List<SceneText.Line> lines, @Nullable DraftScene previous) {
		if (scene.omitted()) {
			return SceneChange.OMITTED;
		}
		if (previous == null) {
			return SceneChange.NEW;
		}
		List<SceneText.Line> linesBefore = this.texts.getOrDefault(scene.scene(), List.of());
		boolean same = !previous.omitted() && scene.text(lines).isWordedAs(previous.text(linesBefore));
		return same ? SceneChange.SAME : SceneChange.CHANGED;
	}

	private List<DraftComparison.Compared> markMoved(List<DraftComparison.Compared> compared) {
		int[] order = this.matching.pairings().stream().mapToInt(SceneMatching.Pairing::before).toArray();
		BitSet same = new BitSet();
		for (int i = 0; i < compared.size(); i++) {
			same.set(i, compared.get(i).scene().change() == SceneChange.SAME);
		}
		BitSet moved = SceneOrder.moved(order, same);
		List<DraftComparison.Compared> marked = new ArrayList<>(compared.size());
		for (int i = 0; i < compared.size(); i++) {
			DraftComparison.Compared one = compared.get(i);
			marked
				.add(new DraftComparison.Compared(one.scene(), one.lines(), one.previous(), one.place(), moved.get(i)));
		}
		return marked;
	}

	private List<DraftComparison.Lacking> lacking(List<DraftComparison.Compared> compared) {
		Set<SceneId> found = new HashSet<>();
		compared.forEach((scene) -> found.add(scene.scene().scene()));
		List<DraftComparison.Lacking> lacking = new ArrayList<>();
		for (int i = 0; i < this.before.size(); i++) {
			DraftScene scene = this.before.get(i);
			if (!found.contains(scene.scene()) && !scene.omitted()) {
				lacking.add(lacking(i, scene, compared));
			}
		}
		return lacking;
	}

	private DraftComparison.Lacking lacking(int index, DraftScene scene, List<DraftComparison.Compared> compared) {
		String said = this.choices.lacking().get(scene.scene().toString());
		Integer holder = this.matching.holders().get(index);
		if (said != null) {
			holder = places(said);
		}
		return new DraftComparison.Lacking(scene, (holder != null) ? compared.get(holder) : null, said != null);
	}

	private @Nullable Integer places(String place) {
		int index = this.places.stream().map(ScenePlace::toString).toList().indexOf(place);
		return (index >= 0) ? Integer.valueOf(index) : null;
	}

	private void addLacking(List<DraftComparison.Compared> compared, List<DraftComparison.Lacking> lacking) {
		Map<SceneId, SceneId> holders = new HashMap<>();
		lacking.stream()
			.filter((scene) -> scene.holder() != null)
			.forEach((scene) -> holders.put(scene.scene().scene(),
					Objects.requireNonNull(scene.holder()).scene().scene()));
		Set<SceneId> held = new HashSet<>();
		compared.forEach((scene) -> held.add(scene.scene().scene()));
		SceneId last = null;
		for (DraftScene scene : this.before) {
			if (!held.contains(scene.scene())) {
				DraftScene omitted = scene.omittedIn(this.draft);
				SceneId holder = holders.get(scene.scene());
				compared.add(placeAfter(last, compared), new DraftComparison.Compared(
						(holder != null) ? omitted.relatedTo(holder) : omitted, List.of(), scene, null, false));
			}
			last = scene.scene();
		}
	}

	private static int placeAfter(@Nullable SceneId scene, List<DraftComparison.Compared> compared) {
		for (int i = 0; i < compared.size(); i++) {
			if (compared.get(i).scene().scene().equals(scene)) {
				return i + 1;
			}
		}
		return 0;
	}

	private List<DraftComparison.Question> questions(Collection<DraftComparison.Compared> compared) {
		List<DraftComparison.Question> questions = new ArrayList<>();
		Map<ScenePlace, DraftScene> byPlace = new HashMap<>();
		for (DraftComparison.Compared one : compared) {
			if (one.place() != null) {
				byPlace.put(one.place(), one.scene());
			}
		}
		for (int i = 0; i < this.places.size(); i++) {
			SceneMatching.Pairing pairing = this.matching.pairings().get(i);
			if (pairing.doubtful()) {
				DraftScene scene = Objects.requireNonNull(byPlace.get(this.places.get(i)));
				questions.add(new DraftComparison.Question(this.places.get(i), scene,
						pairing.candidates().stream().map(this.before::get).toList(),
						(pairing.before() >= 0) ? scene.scene() : null));
			}
		}
		return questions;
	}

	private SceneTrace trace(DraftScene scene) {
		return SceneTrace.of(scene.paragraph(), scene.number(), scene.heading(),
				this.texts.getOrDefault(scene.scene(), List.of()).stream().map(SceneText.Line::text).toList(),
				scene.omitted());
	}

	private static SceneTrace trace(ScriptScene scene) {
		return SceneTrace.of(scene.paragraph(), scene.number(), scene.heading(),
				scene.elements().stream().map(ScriptElement::text).toList(), scene.omitted());
	}

	private static List<SceneText.Line> lines(List<ScriptElement> elements) {
		List<SceneText.Line> lines = new ArrayList<>(elements.size());
		for (ScriptElement element : elements) {
			lines.add(new SceneText.Line(lines.size() + 1, SceneText.Kind.valueOf(element.kind().name()),
					element.text(), element.sourceLine(), element.revised()));
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

}
