package app.closedset.script;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.closedset.core.SceneId;
import app.closedset.core.SceneLabels;
import org.springframework.stereotype.Component;

/**
 * Names scenes for modules that know them by id only.
 */
@Component
class ScriptSceneLabels implements SceneLabels {

	private final Scripts scripts;

	ScriptSceneLabels(Scripts scripts) {
		this.scripts = scripts;
	}

	@Override
	public Map<SceneId, String> labels() {
		return labels((scene) -> true);
	}

	@Override
	public Map<SceneId, String> labelsWith(Collection<String> characters) {
		Set<String> names = characters.stream().map(ScriptSceneLabels::folded).collect(Collectors.toSet());
		return labels((scene) -> scene.characters().stream().map(ScriptSceneLabels::folded).anyMatch(names::contains));
	}

	private Map<SceneId, String> labels(Predicate<SceneSummary> wanted) {
		Map<SceneId, String> labels = new LinkedHashMap<>();
		this.scripts.scenes()
			.stream()
			.filter((scene) -> !scene.omitted())
			.filter(wanted)
			.forEach((scene) -> labels.put(scene.id(), scene.number() + " " + scene.heading()));
		return labels;
	}

	private static String folded(String name) {
		return SceneText.folded(name).toUpperCase(Locale.ROOT);
	}

}
