package app.closedset.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.closedset.script.reading.ScriptScene;

/**
 * Where a scene stands in its file, so that what a person said about it is found again
 * when the file is read again. It does not move when headings before it are corrected.
 *
 * @param line of the heading, from 1
 * @param nth of the scenes that begin in this line, from 1
 */
record ScenePlace(int line, int nth) {

	static List<ScenePlace> of(List<ScriptScene> scenes) {
		Map<Integer, Integer> inLine = new HashMap<>();
		List<ScenePlace> places = new ArrayList<>(scenes.size());
		for (ScriptScene scene : scenes) {
			places.add(new ScenePlace(scene.sourceLine(), inLine.merge(scene.sourceLine(), 1, Integer::sum)));
		}
		return places;
	}

	/** As forms send it: {@code 120}, or {@code 120.2} for the second in its line. */
	@Override
	public String toString() {
		return (this.nth == 1) ? Integer.toString(this.line) : this.line + "." + this.nth;
	}

}
