package app.closedset.script;

import java.util.Map;
import java.util.List;

import app.closedset.core.SceneId;
import app.closedset.core.Viewer;

/**
 * What upper modules want to be seen beside scenes on the script page. At most two
 * statements for all scenes.
 */
public interface SceneMarks {

	Map<SceneId, List<Mark>> marks(Viewer viewer);

	/**
	 * @param state one of the states of the status fragment: {@code ready},
	 * {@code waiting}, {@code missing}, {@code info}, {@code private}, {@code quiet}
	 * @param message the key of its words
	 * @param arguments of the words
	 * @param href where to look, or the empty text
	 */
	record Mark(String state, String message, List<Object> arguments, String href) {
	}

}
