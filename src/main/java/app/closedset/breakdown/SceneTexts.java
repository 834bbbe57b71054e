package app.closedset.breakdown;

import app.closedset.breakdown.detection.ScriptScene;
import app.closedset.script.SceneText;

/**
 * Stored scenes, for the detector.
 */
final class SceneTexts {

	private SceneTexts() {
	}

	static ScriptScene forReading(SceneText text, boolean omitted) {
		return new ScriptScene(text.heading(),
				text.lines()
					.stream()
					.map((line) -> new ScriptScene.Line(line.ordinal(), kind(line.kind()), line.text()))
					.toList(),
				omitted);
	}

	private static ScriptScene.Kind kind(SceneText.Kind kind) {
		return switch (kind) {
			case ACTION, SHOT -> ScriptScene.Kind.ACTION;
			case CHARACTER -> ScriptScene.Kind.CUE;
			case DIALOGUE -> ScriptScene.Kind.DIALOGUE;
			case PARENTHETICAL -> ScriptScene.Kind.PARENTHETICAL;
			case TRANSITION, LYRIC, CENTRED -> ScriptScene.Kind.OTHER;
		};
	}

}
