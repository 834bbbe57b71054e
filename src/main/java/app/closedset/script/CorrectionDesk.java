package app.closedset.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import app.closedset.core.ImportId;
import app.closedset.core.NotFound;
import app.closedset.core.Viewer;
import app.closedset.script.reading.Correction;
import app.closedset.script.reading.ReadingWarning;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScriptElement;
import app.closedset.script.reading.ScriptScene;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what people say about headings and names of a file that waits.
 */
@Service
class CorrectionDesk {

	private final PendingFiles files;

	CorrectionDesk(PendingFiles files) {
		this.files = files;
	}

	/**
	 * @throws NotFound if no such file waits, or it has no scene at this place
	 */
	@Transactional(readOnly = true)
	CorrectionPage page(Viewer viewer, ImportId id, String place) {
		Screenplay screenplay = this.files.read(this.files.readable(id)).screenplay();
		List<String> places = places(screenplay);
		int index = places.indexOf(place);
		if (index < 0) {
			throw new NotFound("scene");
		}
		int number = index - (places.getFirst().equals(CorrectionPage.OPENING) ? 1 : 0);
		ScriptScene scene = (number >= 0) ? screenplay.scenes().get(number) : null;
		List<ScriptElement> elements = (scene != null) ? scene.elements() : screenplay.opening();
		return new CorrectionPage(id, screenplay.format().name(), place, scene, label(scene, number),
				rows(screenplay, elements), (scene != null) ? warnings(screenplay, scene.sourceLine()) : List.of(),
				(index > 0) ? places.get(index - 1) : null, (index + 1 < places.size()) ? places.get(index + 1) : null,
				"/productions/" + viewer.production());
	}

	/**
	 * Adds a correction.
	 * @return where its line stands then, or nothing if it changes nothing
	 */
	@Transactional
	Optional<String> correct(ImportId id, Correction correction) {
		PendingImport pending = this.files.readable(id);
		Screenplay before = this.files.read(pending).screenplay();
		PendingImport corrected = this.files.chosen(pending, this.files.choices(pending).corrected(correction));
		Screenplay after = this.files.read(corrected).screenplay();
		if (after.equals(before)) {
			this.files.chosen(pending, this.files.choices(pending).without(correction));
			return Optional.empty();
		}
		return Optional.of(holding(after, correction.line()));
	}

	/** Takes a correction back; one that was taken back already changes nothing. */
	@Transactional
	void takeBack(ImportId id, Correction correction) {
		PendingImport pending = this.files.readable(id);
		this.files.chosen(pending, this.files.choices(pending).without(correction));
	}

	/**
	 * Says who is who. What was carried over and is said again stays so; anything else
	 * comes before it. Names that nothing is said about stay as they are.
	 * @param said for names what they are called instead, the same name, or the empty
	 * text for nobody
	 * @return names that are in the file no longer, or were to be called by one that is
	 * not; nothing was kept about them
	 */
	@Transactional
	SortedSet<String> call(ImportId id, Map<String, String> said) {
		PendingImport pending = this.files.readable(id);
		ReadFile file = this.files.read(pending);
		List<String> names = CharacterNames.of(file.corrected());
		Map<String, String> called = new HashMap<>(file.choices().characters());
		SortedSet<String> gone = new TreeSet<>();
		said.forEach((name, other) -> {
			if (!names.contains(name) || !other.isEmpty() && !names.contains(other)) {
				gone.add(name);
			}
			else if (file.carried().of(name).equals(other)) {
				called.remove(name);
			}
			else {
				called.put(name, other);
			}
		});
		this.files.chosen(pending, file.choices().called(called));
		return gone;
	}

	private static List<String> places(Screenplay screenplay) {
		List<String> places = new ArrayList<>();
		if (!screenplay.opening().isEmpty()) {
			places.add(CorrectionPage.OPENING);
		}
		ScenePlace.of(screenplay.scenes()).forEach((place) -> places.add(place.toString()));
		return places;
	}

	private static String holding(Screenplay screenplay, int line) {
		List<ScenePlace> places = ScenePlace.of(screenplay.scenes());
		String found = CorrectionPage.OPENING;
		for (int i = 0; i < places.size(); i++) {
			ScriptScene scene = screenplay.scenes().get(i);
			if (scene.sourceLine() == line
					|| scene.elements().stream().anyMatch((element) -> element.sourceLine() == line)) {
				found = places.get(i).toString();
			}
		}
		return found;
	}

	private static String label(@Nullable ScriptScene scene, int index) {
		if (scene == null) {
			return "";
		}
		return (scene.number() != null) ? scene.number() : Integer.toString(index + 1);
	}

	private static List<CorrectionPage.Row> rows(Screenplay screenplay, List<ScriptElement> elements) {
		Map<ScriptElement, Integer> nths = nths(screenplay);
		return elements.stream()
			.map((element) -> new CorrectionPage.Row(element, nths.getOrDefault(element, 1),
					warnings(screenplay, element.sourceLine())))
			.toList();
	}

	/** Which of the paragraphs of its line each is; a line may be shared by scenes. */
	private static Map<ScriptElement, Integer> nths(Screenplay screenplay) {
		Map<Integer, Integer> inLine = new HashMap<>();
		Map<ScriptElement, Integer> nths = new IdentityHashMap<>();
		List<ScriptElement> all = new ArrayList<>(screenplay.opening());
		screenplay.scenes().forEach((scene) -> all.addAll(scene.elements()));
		for (ScriptElement element : all) {
			nths.put(element, inLine.merge(element.sourceLine(), 1, Integer::sum));
		}
		return nths;
	}

	private static List<ReadingWarning> warnings(Screenplay screenplay, int line) {
		return screenplay.warnings().stream().filter((warning) -> warning.sourceLine() == line).toList();
	}

}
