package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.List;

import app.closedset.breakdown.detection.ScriptScene.Kind;
import app.closedset.breakdown.detection.ScriptScene.Line;

/**
 * Parts a long scene into stretches, each about as long as the labelled scenes are. The
 * heads learnt from short scenes: read at once, a scene of several pages meets a little
 * of everything, and would call for attention by its length alone.
 */
final class Stretches {

	/** A scene of up to so many words is read at once. */
	private static final int SHORT = 120;

	/** The length of a stretch, in words: what a labelled scene usually has. */
	private static final int USUAL = 70;

	/** How many of the labelled scenes need attention. */
	private static final double COMMON = 0.42;

	private static final double CERTAIN = 1 - 1e-9;

	private Stretches() {
	}

	/** The scene itself if it is short, else its stretches in order; nothing is lost. */
	static List<ScriptScene> of(ScriptScene scene) {
		int words = scene.lines().stream().mapToInt(Stretches::words).sum();
		if (words <= SHORT) {
			return List.of(scene);
		}
		int length = Math.ceilDiv(words, Math.ceilDiv(words, USUAL));
		List<ScriptScene> stretches = new ArrayList<>();
		List<Line> lines = new ArrayList<>();
		int filled = 0;
		for (Line line : scene.lines()) {
			if (filled >= length && !continues(line)) {
				stretches.add(new ScriptScene(scene.heading(), lines, false));
				lines = new ArrayList<>();
				filled = 0;
			}
			lines.add(line);
			filled += words(line);
		}
		stretches.add(new ScriptScene(scene.heading(), lines, false));
		return stretches;
	}

	/** What someone says stays with their name. */
	private static boolean continues(Line line) {
		return line.kind() == Kind.DIALOGUE || line.kind() == Kind.PARENTHETICAL;
	}

	private static int words(Line line) {
		return line.text().isBlank() ? 0 : line.text().strip().split("\\s+").length;
	}

	/**
	 * How likely it is that one stretch at least is so. Each is less likely beforehand
	 * than a whole scene, so that all together are as likely as a scene: the more
	 * stretches there are, the more each of them must show.
	 * @param likely how likely each is, taken for a whole scene; one is given back as it
	 * is
	 */
	static double together(List<Double> likely) {
		double before = 1 - Math.pow(1 - COMMON, 1.0 / likely.size());
		double less = (before / (1 - before)) / (COMMON / (1 - COMMON));
		double none = 1;
		for (double one : likely) {
			double odds = Math.min(one, CERTAIN) / (1 - Math.min(one, CERTAIN)) * less;
			none /= 1 + odds;
		}
		return 1 - none;
	}

}
