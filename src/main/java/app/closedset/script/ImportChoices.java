package app.closedset.script;

import java.util.LinkedHashMap;
import java.util.Map;

import app.closedset.core.SceneId;

/**
 * What a person said about a file on its preview, kept until the file is a draft.
 *
 * @param scenes which scene of the last draft a scene of the file is, by its place in the
 * file; {@link #NEW} where it is none
 * @param lacking what became of scenes that the file lacks, by their id:
 * {@link #OMITTED}, or the place of the scene that took them in
 */
record ImportChoices(Map<String, String> scenes, Map<String, String> lacking) {

	static final String NEW = "new";

	static final String OMITTED = "omitted";

	static final ImportChoices NONE = new ImportChoices(Map.of(), Map.of());

	ImportChoices {
		scenes = Map.copyOf(scenes);
		lacking = Map.copyOf(lacking);
	}

	/** That the scene at this place is one of the last draft. */
	ImportChoices same(ScenePlace place, SceneId scene) {
		Map<String, String> lackingNow = new LinkedHashMap<>(this.lacking);
		lackingNow.remove(scene.toString());
		return new ImportChoices(with(this.scenes, place.toString(), scene.toString()), lackingNow);
	}

	/** That the scene at this place was not in the last draft. */
	ImportChoices isNew(ScenePlace place) {
		return new ImportChoices(with(this.scenes, place.toString(), NEW), this.lacking);
	}

	/** That the scene was taken out. */
	ImportChoices omitted(SceneId scene) {
		return new ImportChoices(this.scenes, with(this.lacking, scene.toString(), OMITTED));
	}

	/** That the scene became a part of the one at this place. */
	ImportChoices merged(SceneId scene, ScenePlace holder) {
		return new ImportChoices(this.scenes, with(this.lacking, scene.toString(), holder.toString()));
	}

	private static Map<String, String> with(Map<String, String> map, String key, String value) {
		Map<String, String> more = new LinkedHashMap<>(map);
		more.put(key, value);
		return more;
	}

	/** The same without what was said about scenes, so that it is asked again. */
	ImportChoices undecided() {
		return new ImportChoices(Map.of(), Map.of());
	}

	public boolean areMade() {
		return !this.scenes.isEmpty() || !this.lacking.isEmpty();
	}

}
