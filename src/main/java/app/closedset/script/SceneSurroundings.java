package app.closedset.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Asks the upper modules what they show beside scenes. Not inside a transaction of ours:
 * some of them record that they were read.
 */
@Component
class SceneSurroundings {

	private final ObjectProvider<SceneMarks> marks;

	private final ObjectProvider<ScenePanel> panels;

	SceneSurroundings(ObjectProvider<SceneMarks> marks, ObjectProvider<ScenePanel> panels) {
		this.marks = marks;
		this.panels = panels;
	}

	Map<SceneId, List<SceneMarks.Mark>> marks(Viewer viewer) {
		Map<SceneId, List<SceneMarks.Mark>> all = new LinkedHashMap<>();
		this.marks.orderedStream()
			.forEach((one) -> one.marks(viewer)
				.forEach((scene, found) -> all.computeIfAbsent(scene, (key) -> new ArrayList<>()).addAll(found)));
		return all;
	}

	List<ScenePanel.Panel> panels(SceneId scene, Viewer viewer) {
		return this.panels.stream()
			.sorted(Comparator.comparingInt(ScenePanel::order))
			.map((panel) -> panel.panel(scene, viewer))
			.flatMap(Optional::stream)
			.toList();
	}

}
