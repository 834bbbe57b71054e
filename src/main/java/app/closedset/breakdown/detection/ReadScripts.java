package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.List;

import app.closedset.breakdown.detection.ScriptScene.Kind;
import app.closedset.script.reading.ElementKind;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScriptElement;

/**
 * Scripts as the script reader gives them, for the detector.
 */
public final class ReadScripts {

	private ReadScripts() {
	}

	/** Every scene of a script, in order. */
	public static List<ScriptScene> scenes(Screenplay screenplay) {
		return screenplay.scenes()
			.stream()
			.map((scene) -> new ScriptScene(scene.heading(), lines(scene.elements()), scene.omitted()))
			.toList();
	}

	private static List<ScriptScene.Line> lines(List<ScriptElement> elements) {
		List<ScriptScene.Line> lines = new ArrayList<>();
		for (ScriptElement element : elements) {
			lines.add(new ScriptScene.Line(lines.size() + 1, kind(element.kind()), element.text()));
		}
		return lines;
	}

	private static Kind kind(ElementKind kind) {
		return switch (kind) {
			case ACTION, SHOT -> Kind.ACTION;
			case CHARACTER -> Kind.CUE;
			case DIALOGUE -> Kind.DIALOGUE;
			case PARENTHETICAL -> Kind.PARENTHETICAL;
			case TRANSITION, LYRIC, CENTRED -> Kind.OTHER;
		};
	}

}
