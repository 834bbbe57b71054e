package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Collects what a reader finds, and at the end works out what only the whole script
 * tells: who is in which scene, ages, lengths, the language.
 */
final class ScreenplayBuilder {

	/** More scenes than any film or episode has; a file beyond it is no screenplay. */
	static final int MOST_SCENES = 2000;

	static final int MOST_ELEMENTS = 100_000;

	/** Nobody reads more warnings than this. */
	private static final int MOST_WARNINGS = 500;

	private final ScriptFormat format;

	private final List<ScriptElement> opening = new ArrayList<>();

	private final List<SceneDraft> scenes = new ArrayList<>();

	private final List<ReadingWarning> warnings = new ArrayList<>();

	private final Map<Ignored.What, Ignored> ignored = new EnumMap<>(Ignored.What.class);

	private String title = "";

	private final List<String> titlePage = new ArrayList<>();

	private int elements;

	ScreenplayBuilder(ScriptFormat format) {
		this.format = format;
	}

	void title(String text) {
		this.title = text;
	}

	void titlePage(List<String> lines) {
		this.titlePage.addAll(lines);
	}

	SceneDraft heading(Heading heading, int sourceLine) {
		SceneDraft scene = new SceneDraft(heading, sourceLine);
		if (this.scenes.size() <= MOST_SCENES) {
			this.scenes.add(scene);
		}
		return scene;
	}

	void add(ElementKind kind, String text, int sourceLine) {
		add(new ScriptElement(kind, text, sourceLine));
	}

	void add(ScriptElement element) {
		if (++this.elements > MOST_ELEMENTS) {
			return;
		}
		if (this.scenes.isEmpty()) {
			this.opening.add(element);
		}
		else {
			this.scenes.getLast().add(element);
		}
	}

	/**
	 * The speech that was just added goes into the left one of two columns, because
	 * another is spoken at the same time; false, if there is none.
	 */
	boolean besideLastSpeech() {
		List<ScriptElement> before = this.scenes.isEmpty() ? this.opening : this.scenes.getLast().elements();
		int cue = before.size() - 1;
		while (cue >= 0 && before.get(cue).kind().isSpeech() && before.get(cue).kind() != ElementKind.CHARACTER) {
			cue--;
		}
		if (cue < 0 || before.get(cue).kind() != ElementKind.CHARACTER || before.get(cue).column() != Column.WHOLE) {
			return false;
		}
		before.subList(cue, before.size()).replaceAll((element) -> element.in(Column.LEFT));
		return true;
	}

	@Nullable SceneDraft scene() {
		return this.scenes.isEmpty() ? null : this.scenes.getLast();
	}

	void warn(int sourceLine, String code, Object... arguments) {
		if (this.warnings.size() < MOST_WARNINGS) {
			this.warnings.add(new ReadingWarning(sourceLine, code, List.of(arguments)));
		}
	}

	void ignore(Ignored.What what, int sourceLine) {
		this.ignored.merge(what, new Ignored(what, 1, sourceLine),
				(before, one) -> new Ignored(what, before.count() + 1, before.firstLine()));
	}

	ReadingResult build() {
		if (this.scenes.stream().allMatch((scene) -> scene.heading().omitted())) {
			return Refusal.of("noHeading");
		}
		if (this.scenes.size() > MOST_SCENES || this.elements > MOST_ELEMENTS) {
			return Refusal.of("tooLong", MOST_SCENES);
		}
		Set<String> known = new HashSet<>();
		this.scenes.forEach((scene) -> known.addAll(scene.speaking()));
		if (known.stream().anyMatch(Cues::isJoint)) {
			this.scenes.forEach((scene) -> scene.partSpeakers(known));
		}
		LanguageGuess guess = new LanguageGuess();
		Set<String> speaking = new LinkedHashSet<>();
		for (SceneDraft scene : this.scenes) {
			guess.read(scene.heading().text());
			scene.elements().forEach((element) -> guess.read(element.text()));
			if (!scene.heading().omitted()) {
				speaking.addAll(scene.speaking());
			}
		}
		List<Introduction> introductions = introductions(speaking);
		warnOfNumbers();
		warnOfEmptyScenes();
		this.warnings.sort(Comparator.comparingInt(ReadingWarning::sourceLine));
		return new Screenplay(this.title, this.titlePage, guess.language(), this.format, this.opening,
				finished(speaking, introductions), List.copyOf(speaking), introductions, this.warnings,
				List.copyOf(this.ignored.values()));
	}

	private List<ScriptScene> finished(Set<String> speaking, List<Introduction> introductions) {
		Set<String> known = new LinkedHashSet<>(speaking);
		introductions.forEach((introduction) -> known.add(introduction.name()));
		Mentions mentions = new Mentions(known);
		PageLayout layout = new PageLayout(this.opening);
		List<PageLayout.Extent> extents = new ArrayList<>(this.scenes.size());
		this.scenes.forEach((scene) -> extents.add(layout.next(scene.heading(), scene.elements(), scene.eighths())));
		List<String> pages = ScenePages.of(this.scenes.stream().map(SceneDraft::page).toList(),
				extents.stream().map(PageLayout.Extent::page).toList());
		List<ScriptScene> finished = new ArrayList<>(this.scenes.size());
		for (SceneDraft scene : this.scenes) {
			Set<String> named = new LinkedHashSet<>();
			for (ScriptElement element : scene.elements()) {
				if (element.kind() == ElementKind.ACTION || element.kind() == ElementKind.SHOT) {
					mentions.find(element.text(), named);
				}
			}
			int place = finished.size();
			finished.add(scene.finished(pages.get(place), extents.get(place).eighths(), named));
		}
		return finished;
	}

	private List<Introduction> introductions(Collection<String> speaking) {
		Map<String, List<String>> speakersByWord = new HashMap<>();
		for (String speaker : speaking) {
			List<String> words = Words.of(speaker);
			if (!words.isEmpty()) {
				speakersByWord.computeIfAbsent(words.getFirst(), (word) -> new ArrayList<>()).add(speaker);
			}
		}
		Map<String, Introduction> found = new LinkedHashMap<>();
		for (SceneDraft scene : this.scenes) {
			for (ScriptElement element : scene.elements()) {
				if (element.kind() == ElementKind.ACTION) {
					Ages.find(element.text(), (age) -> {
						String name = speaker(age.name().toUpperCase(Locale.ROOT), speakersByWord);
						found.putIfAbsent(name,
								new Introduction(name, age.age(), age.youngest(), element.sourceLine()));
					});
				}
			}
		}
		return List.copyOf(found.values());
	}

	/** NELL, where the script introduces NELL HARGREAVE and lets NELL speak. */
	private static String speaker(String introduced, Map<String, List<String>> speakersByWord) {
		List<String> words = Words.of(introduced);
		for (String word : words) {
			for (String speaker : speakersByWord.getOrDefault(word, List.of())) {
				if (words.containsAll(Words.of(speaker))) {
					return speaker;
				}
			}
		}
		return introduced;
	}

	private void warnOfNumbers() {
		Map<String, Integer> seen = new HashMap<>();
		int without = 0;
		for (SceneDraft scene : this.scenes) {
			String number = scene.heading().number();
			if (number == null) {
				without++;
				continue;
			}
			Integer first = seen.putIfAbsent(number.toUpperCase(Locale.ROOT), scene.sourceLine());
			if (first != null) {
				warn(scene.sourceLine(), "numberTwice", number, first);
			}
		}
		if (without > 0) {
			warn(0, (without == this.scenes.size()) ? "noNumbers" : "someWithoutNumber", without);
		}
	}

	private void warnOfEmptyScenes() {
		for (SceneDraft scene : this.scenes) {
			if (scene.elements().isEmpty() && !scene.heading().omitted()) {
				warn(scene.sourceLine(), "sceneEmpty", scene.heading().text());
			}
			else if (!scene.elements().isEmpty() && scene.heading().omitted() && this.format == ScriptFormat.FOUNTAIN) {
				warn(scene.sourceLine(), "omittedHasText", scene.heading().text());
			}
		}
	}

}
