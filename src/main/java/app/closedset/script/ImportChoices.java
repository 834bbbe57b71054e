package app.closedset.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.closedset.core.SceneId;
import app.closedset.script.reading.Correction;

/**
 * What a person said about a file on its preview, kept until the file is a draft.
 *
 * @param scenes which scene of the last draft a scene of the file is, by its place in the
 * file; {@link #NEW} where it is none
 * @param lacking what became of scenes that the file lacks, by their id:
 * {@link #OMITTED}, or the place of the scene that took them in
 * @param headings which headings reading got wrong, in the order in which it was said
 * @param characters what names of the file are called instead; the empty text is nobody
 */
record ImportChoices(Map<String, String> scenes, Map<String, String> lacking, List<Correction> headings,
		Map<String, String> characters) {

	static final String NEW = "new";

	static final String OMITTED = "omitted";

	static final ImportChoices NONE = new ImportChoices(Map.of(), Map.of(), List.of(), Map.of());

	ImportChoices {
		scenes = Map.copyOf(scenes);
		lacking = Map.copyOf(lacking);
		headings = List.copyOf(headings);
		characters = Map.copyOf(characters);
	}

	/** That the scene at this place is one of the last draft. */
	ImportChoices same(ScenePlace place, SceneId scene) {
		Map<String, String> lackingNow = new LinkedHashMap<>(this.lacking);
		lackingNow.remove(scene.toString());
		return decided(with(this.scenes, place.toString(), scene.toString()), lackingNow);
	}

	/** That the scene at this place was not in the last draft. */
	ImportChoices isNew(ScenePlace place) {
		return decided(with(this.scenes, place.toString(), NEW), this.lacking);
	}

	/** That the scene was taken out. */
	ImportChoices omitted(SceneId scene) {
		return decided(this.scenes, with(this.lacking, scene.toString(), OMITTED));
	}

	/** That the scene became a part of the one at this place. */
	ImportChoices merged(SceneId scene, ScenePlace holder) {
		return decided(this.scenes, with(this.lacking, scene.toString(), holder.toString()));
	}

	/** Also that reading got a heading wrong. */
	ImportChoices corrected(Correction correction) {
		List<Correction> more = new ArrayList<>(this.headings);
		more.add(correction);
		return corrected(more);
	}

	/** Without a correction, which was said last where it was said twice. */
	ImportChoices without(Correction correction) {
		List<Correction> less = new ArrayList<>(this.headings);
		int last = less.lastIndexOf(correction);
		if (last >= 0) {
			less.remove(last);
		}
		return corrected(less);
	}

	private ImportChoices corrected(List<Correction> corrections) {
		return new ImportChoices(this.scenes, this.lacking, corrections, this.characters);
	}

	/** With names instead of those that were said before. */
	ImportChoices called(Map<String, String> names) {
		return new ImportChoices(this.scenes, this.lacking, this.headings, names);
	}

	private ImportChoices decided(Map<String, String> decided, Map<String, String> gone) {
		return new ImportChoices(decided, gone, this.headings, this.characters);
	}

	private static Map<String, String> with(Map<String, String> map, String key, String value) {
		Map<String, String> more = new LinkedHashMap<>(map);
		more.put(key, value);
		return more;
	}

	/** The same without what was said about scenes, so that it is asked again. */
	ImportChoices undecided() {
		return decided(Map.of(), Map.of());
	}

	public boolean areMade() {
		return !this.scenes.isEmpty() || !this.lacking.isEmpty();
	}

}
