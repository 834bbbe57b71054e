package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Applies what a person said about headings to a screenplay as it was read. Scenes that
 * nothing was said about stay as they are; no text is lost. What does not fit the file,
 * or would leave no scene, is passed over.
 */
public final class Corrections {

	private final Screenplay read;

	private final List<Part> parts = new ArrayList<>();

	private Corrections(Screenplay read) {
		this.read = read;
		read.opening().forEach((element) -> this.parts.add(Part.of(element)));
		for (ScriptScene scene : read.scenes()) {
			Heading heading = new Heading(scene.number(), scene.heading(), scene.setting(), scene.location(),
					scene.time(), scene.omitted());
			this.parts.add(new Part(scene.sourceLine(), new Start(heading, scene, true, scene.headingRevised()), null));
			scene.elements().forEach((element) -> this.parts.add(Part.of(element)));
		}
	}

	public static Screenplay apply(Screenplay read, List<Correction> corrections) {
		if (corrections.isEmpty()) {
			return read;
		}
		Corrections all = new Corrections(read);
		corrections.forEach(all::correct);
		return all.corrected(corrections);
	}

	/**
	 * A heading or a paragraph.
	 */
	private record Part(int line, @Nullable Start start, @Nullable ScriptElement element) {

		static Part of(ScriptElement element) {
			return new Part(element.sourceLine(), null, element);
		}

		boolean isStart() {
			return this.start != null;
		}

	}

	/**
	 * The beginning of a scene.
	 *
	 * @param heading its heading
	 * @param origin the scene as it was read, or the one that it was a part of
	 * @param asRead whether reading found it here
	 * @param revised whether the file marks it as changed
	 */
	private record Start(Heading heading, @Nullable ScriptScene origin, boolean asRead, boolean revised) {
	}

	private void correct(Correction correction) {
		switch (correction.kind()) {
			case HEADING -> promote(find(correction, (part) -> !part.isStart()));
			case SPLIT -> split(find(correction, (part) -> !part.isStart()));
			case NO_HEADING -> demote(find(correction, Part::isStart), ElementKind.ACTION);
			case JOIN -> demote(find(correction, Part::isStart), ElementKind.SHOT);
		}
	}

	private int find(Correction correction, Predicate<Part> kind) {
		int nth = 0;
		for (int i = 0; i < this.parts.size(); i++) {
			Part part = this.parts.get(i);
			if (part.line() == correction.line() && kind.test(part) && ++nth == correction.nth()) {
				return i;
			}
		}
		return -1;
	}

	private void promote(int place) {
		ScriptElement element = (place >= 0) ? this.parts.get(place).element() : null;
		if (element == null) {
			return;
		}
		String[] lines = element.text().strip().split("\n", 2);
		Start start = new Start(HeadingGrammar.declared(lines[0]), sceneAt(place), false, element.revised());
		this.parts.set(place, new Part(element.sourceLine(), start, null));
		if (lines.length > 1) {
			this.parts.add(place + 1, Part.of(new ScriptElement(ElementKind.ACTION, lines[1], element.sourceLine(),
					element.column(), element.revised())));
		}
	}

	private void split(int place) {
		Start enclosing = (place >= 0) ? startAt(place) : null;
		if (enclosing == null) {
			return;
		}
		Heading heading = enclosing.heading();
		Start start = new Start(new Heading(null, heading.text(), heading.setting(), heading.location(), heading.time(),
				heading.omitted()), enclosing.origin(), false, false);
		this.parts.add(place, new Part(this.parts.get(place).line(), start, null));
	}

	private void demote(int place, ElementKind kind) {
		Start start = (place >= 0) ? this.parts.get(place).start() : null;
		if (start == null || this.parts.stream().filter(Part::isStart).count() < 2) {
			return;
		}
		Heading heading = start.heading();
		String text = (heading.number() != null) ? heading.number() + " " + heading.text() : heading.text();
		int line = this.parts.get(place).line();
		this.parts.set(place, Part.of(new ScriptElement(kind, text, line, Column.WHOLE, start.revised())));
	}

	private @Nullable Start startAt(int place) {
		for (int i = place; i >= 0; i--) {
			if (this.parts.get(i).isStart()) {
				return this.parts.get(i).start();
			}
		}
		return null;
	}

	private @Nullable ScriptScene sceneAt(int place) {
		Start start = startAt(place);
		return (start != null) ? start.origin() : null;
	}

	private Screenplay corrected(List<Correction> corrections) {
		List<ScriptElement> opening = new ArrayList<>();
		List<ScriptScene> scenes = new ArrayList<>();
		Set<String> people = people();
		int next = 0;
		while (next < this.parts.size()) {
			Part part = this.parts.get(next++);
			List<ScriptElement> elements = new ArrayList<>();
			while (next < this.parts.size() && !this.parts.get(next).isStart()) {
				elements.add(element(this.parts.get(next++)));
			}
			if (part.start() != null) {
				scenes.add(scene(part.line(), part.start(), elements, people));
			}
			else {
				opening.add(element(part));
				opening.addAll(elements);
			}
		}
		Set<String> speaking = new LinkedHashSet<>();
		scenes.stream().filter((scene) -> !scene.omitted()).forEach((scene) -> speaking.addAll(scene.speaking()));
		List<Integer> lines = corrections.stream().map(Correction::line).toList();
		return new Screenplay(this.read.title(), this.read.titlePage(), this.read.language(), this.read.format(),
				opening, scenes, List.copyOf(speaking), this.read.introductions(),
				this.read.warnings().stream().filter((warning) -> !lines.contains(warning.sourceLine())).toList(),
				this.read.ignored());
	}

	private static ScriptElement element(Part part) {
		ScriptElement element = part.element();
		if (element == null) {
			throw new IllegalStateException("A heading is no paragraph");
		}
		return element;
	}

	private Set<String> people() {
		Set<String> people = new LinkedHashSet<>();
		this.read.scenes().forEach((scene) -> {
			people.addAll(scene.speaking());
			people.addAll(scene.named());
		});
		return people;
	}

	private static ScriptScene scene(int line, Start start, List<ScriptElement> elements, Set<String> people) {
		ScriptScene origin = start.origin();
		if (origin != null && start.asRead() && origin.elements().equals(elements)) {
			return origin;
		}
		Heading heading = start.heading();
		Set<String> speaking = new LinkedHashSet<>();
		elements.stream()
			.filter((element) -> element.kind() == ElementKind.CHARACTER)
			.forEach((cue) -> speaking.addAll(Cues.names(cue.text())));
		String action = action(elements);
		List<String> named = people.stream()
			.filter((name) -> !speaking.contains(name) && action.contains(" " + name + " "))
			.toList();
		int eighths = new PageLayout(List.of()).next(heading, elements, 0).eighths();
		return new ScriptScene(heading.number(), heading.text(), heading.setting(), heading.location(), heading.time(),
				heading.timeOfDay(), (origin != null) ? origin.page() : null, heading.omitted() ? 0 : eighths, false,
				heading.omitted(), start.revised() || elements.stream().anyMatch(ScriptElement::revised),
				start.revised(), (origin != null) ? origin.revision() : null,
				(origin != null && start.asRead()) ? origin.paragraph() : null, line, elements, List.copyOf(speaking),
				named);
	}

	private static String action(List<ScriptElement> elements) {
		Stream<String> texts = elements.stream()
			.filter((element) -> element.kind() == ElementKind.ACTION || element.kind() == ElementKind.SHOT)
			.map(ScriptElement::text);
		return " "
				+ String.join(" ", texts.toList()).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}'’-]+", " ")
				+ " ";
	}

}
