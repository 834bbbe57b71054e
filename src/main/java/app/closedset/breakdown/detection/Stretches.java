package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

import app.closedset.breakdown.detection.ScriptScene.Kind;
import app.closedset.breakdown.detection.ScriptScene.Line;

/**
 * Parts a long scene into stretches, each about as long as most labelled scenes are, and
 * the heads learn from stretches too: read at once, a scene of several pages meets a
 * little of everything, and would call for attention by its length alone.
 */
final class Stretches {

	/** A scene of up to so many words is read at once. */
	private static final int SHORT = 120;

	/** The length of a stretch, in words: what a labelled scene usually has. */
	private static final int USUAL = 70;

	/** The mean length of the scenes in scripts that are full of what is looked for. */
	private static final double SHORT_SCENED = 60;

	/**
	 * Chosen on the tuning scripts, lower than what fits them best: that would miss more
	 * in a script of long scenes of which many need attention.
	 */
	private static final double SCARCER = 1.4;

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
		int words = 0;
		boolean within = false;
		for (int i = 0; i < line.text().length(); i++) {
			boolean gap = Character.isWhitespace(line.text().charAt(i));
			words += (!gap && !within) ? 1 : 0;
			within = !gap;
		}
		return words;
	}

	/**
	 * How much rarer scenes that need attention are in a script than in the short-scened
	 * ones that were learnt from. The longer its scenes run, the rarer: that holds
	 * between the labelled scripts, and labelled scripts of long scenes are what tells
	 * how much.
	 * @return 1 for scenes of the usual length or shorter
	 */
	static double scarcity(List<ScriptScene> script) {
		double mean = script.stream()
			.filter((scene) -> !scene.omitted())
			.mapToInt(Stretches::words)
			.average()
			.orElse(0);
		return Math.pow(Math.max(1, mean / SHORT_SCENED), SCARCER);
	}

	private static int words(ScriptScene scene) {
		return scene.lines().stream().filter((line) -> line.kind() != Kind.CUE).mapToInt(Stretches::words).sum();
	}

	/**
	 * How likely the scene is so: as likely as the stretch that shows it most.
	 * @param stretches the signs of each; one at least
	 */
	static double strongest(List<SortedMap<String, Double>> stretches,
			ToDoubleFunction<SortedMap<String, Double>> likely) {
		return stretches.stream().mapToDouble(likely).max().orElseThrow();
	}

}
