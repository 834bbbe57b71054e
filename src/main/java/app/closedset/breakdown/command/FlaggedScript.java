package app.closedset.breakdown.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import app.closedset.breakdown.detection.Detector;
import app.closedset.breakdown.detection.MiniLm;
import app.closedset.breakdown.detection.ReadScripts;
import app.closedset.breakdown.detection.SceneFindings;
import app.closedset.breakdown.detection.SecondReader;
import app.closedset.breakdown.detection.Suggestion;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScriptElement;
import app.closedset.script.reading.ScriptScene;

/**
 * A script with what the detection suggests for its scenes.
 *
 * @param screenplay the script
 * @param scenes all its scenes in order
 */
record FlaggedScript(Screenplay screenplay, List<Scene> scenes) {

	/**
	 * @param quick whether the rules alone read it
	 */
	static FlaggedScript of(Screenplay screenplay, boolean quick) {
		Detector detector = Detector.forLanguage(screenplay.language());
		List<app.closedset.breakdown.detection.ScriptScene> read = ReadScripts.scenes(screenplay);
		List<SceneFindings> found = quick ? detector.read(read)
				: new SecondReader(detector, MiniLm.shared()).read(read, (scenes) -> {
				});
		List<Scene> scenes = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			ScriptScene scene = screenplay.scenes().get(i);
			SceneFindings findings = found.get(i);
			scenes.add(new Scene(scene, findings.confidence(),
					findings.suggestions().stream().map((suggestion) -> new Flag(scene, suggestion)).toList()));
		}
		return new FlaggedScript(screenplay, scenes);
	}

	/**
	 * @param read the scene as the file has it
	 * @param confidence from 0 to 1 that it needs attention, for ordering
	 * @param flags what is suggested for it
	 */
	record Scene(ScriptScene read, double confidence, List<Flag> flags) {

		boolean attention() {
			return this.flags.stream().anyMatch((flag) -> flag.suggestion().attention());
		}

	}

	/**
	 * @param scene where it was found
	 * @param suggestion what was found
	 */
	record Flag(ScriptScene scene, Suggestion suggestion) {

		String evidence() {
			return this.suggestion.evidence()
				.stream()
				.map(Suggestion.Evidence::words)
				.distinct()
				.collect(Collectors.joining(" … "));
		}

		/** The line of the file that holds the first evidence. */
		int line() {
			Suggestion.Evidence first = this.suggestion.evidence().getFirst();
			if (first.ordinal() == 0) {
				return this.scene.sourceLine();
			}
			ScriptElement element = this.scene.elements().get(first.ordinal() - 1);
			return element.lineOf(element.text().indexOf(first.words()));
		}

	}

}
