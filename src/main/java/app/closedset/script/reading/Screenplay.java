package app.closedset.script.reading;

import java.util.List;

/**
 * A script as one file has it.
 *
 * @param title from its title page, or the empty text
 * @param titlePage all its lines as written
 * @param language guessed: {@code en} or {@code fr}
 * @param format of the file
 * @param opening what stands before the first heading
 * @param scenes in order, omitted ones included, at least one
 * @param speaking everyone with a cue, in order of appearance
 * @param introductions characters with their ages
 * @param warnings in order of the file
 * @param ignored what is not script, with counts
 */
public record Screenplay(String title, List<String> titlePage, String language, ScriptFormat format,
		List<ScriptElement> opening, List<ScriptScene> scenes, List<String> speaking, List<Introduction> introductions,
		List<ReadingWarning> warnings, List<Ignored> ignored) implements ReadingResult {

	public Screenplay {
		titlePage = List.copyOf(titlePage);
		opening = List.copyOf(opening);
		scenes = List.copyOf(scenes);
		speaking = List.copyOf(speaking);
		introductions = List.copyOf(introductions);
		warnings = List.copyOf(warnings);
		ignored = List.copyOf(ignored);
	}

	/** The scenes that are not omitted. */
	public List<ScriptScene> liveScenes() {
		return this.scenes.stream().filter((scene) -> !scene.omitted()).toList();
	}

}
