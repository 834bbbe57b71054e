package app.closedset.script;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * Two drafts of the script side by side, whichever they are. Scenes are paired by their
 * identity, which importing settled.
 *
 * @param scenes in the order of the later draft; those that it does not know stand where
 * they were
 * @param revisions the scenes whose words changed, for those whose flags and riders rest
 * on them
 */
record DraftRevision(List<ComparedScene> scenes, List<DraftImpact.Revision> revisions) {

	/**
	 * A draft with its text.
	 */
	record Side(List<DraftScene> scenes, Map<SceneId, List<SceneText.Line>> lines) {

		Optional<SceneText> text(@Nullable DraftScene scene) {
			return (scene == null || scene.omitted()) ? Optional.empty()
					: Optional.of(scene.text(this.lines.getOrDefault(scene.scene(), List.of())));
		}

	}

	static DraftRevision between(Side before, Side now) {
		Map<SceneId, DraftScene> were = byId(before.scenes());
		Map<SceneId, DraftScene> are = byId(now.scenes());
		List<DraftScene> order = order(before.scenes(), now.scenes());
		BitSet moved = moved(before, now, were);
		List<ComparedScene> compared = new ArrayList<>();
		List<DraftImpact.Revision> revisions = new ArrayList<>();
		for (DraftScene scene : order) {
			DraftScene was = were.get(scene.scene());
			Optional<SceneText> old = before.text(was);
			Optional<SceneText> text = now.text(are.get(scene.scene()));
			SceneChange fate = fate(old, text);
			if (fate == SceneChange.SAME && text.isEmpty()) {
				continue;
			}
			int place = now.scenes().indexOf(scene);
			compared.add(new ComparedScene(scene, was, fate, place >= 0 && moved.get(place), kin(scene, order),
					SceneDiff.of(old.map(SceneText::heading).orElse(""), old.map(SceneText::lines).orElse(List.of()),
							text.map(SceneText::heading).orElse(""), text.map(SceneText::lines).orElse(List.of()))));
			if (fate != SceneChange.SAME) {
				revisions.add(new DraftImpact.Revision(scene.scene(), old, text));
			}
		}
		return new DraftRevision(compared, revisions);
	}

	private static SceneChange fate(Optional<SceneText> before, Optional<SceneText> now) {
		if (before.isPresent() && now.isPresent()) {
			boolean same = Objects.equals(before.get().fingerprint(List.of()), now.get().fingerprint(List.of()));
			return same ? SceneChange.SAME : SceneChange.CHANGED;
		}
		if (now.isPresent()) {
			return SceneChange.NEW;
		}
		return before.isPresent() ? SceneChange.OMITTED : SceneChange.SAME;
	}

	private static Map<SceneId, DraftScene> byId(Collection<DraftScene> scenes) {
		Map<SceneId, DraftScene> byId = new LinkedHashMap<>();
		scenes.forEach((scene) -> byId.put(scene.scene(), scene));
		return byId;
	}

	private static List<DraftScene> order(List<DraftScene> before, List<DraftScene> now) {
		List<DraftScene> order = new ArrayList<>(now);
		Set<SceneId> known = new HashSet<>(byId(now).keySet());
		SceneId last = null;
		for (DraftScene scene : before) {
			if (known.add(scene.scene())) {
				order.add(placeAfter(last, order), scene);
			}
			last = scene.scene();
		}
		return order;
	}

	private static int placeAfter(@Nullable SceneId scene, List<DraftScene> order) {
		for (int i = 0; i < order.size(); i++) {
			if (order.get(i).scene().equals(scene)) {
				return i + 1;
			}
		}
		return 0;
	}

	/** Scenes that are in both drafts to be shot, and stand elsewhere among these. */
	private static BitSet moved(Side before, Side now, Map<SceneId, DraftScene> were) {
		Map<SceneId, Integer> places = new HashMap<>();
		before.scenes()
			.stream()
			.filter((scene) -> !scene.omitted())
			.forEach((scene) -> places.put(scene.scene(), places.size()));
		int[] order = new int[now.scenes().size()];
		BitSet same = new BitSet();
		for (int i = 0; i < order.length; i++) {
			DraftScene scene = now.scenes().get(i);
			order[i] = scene.omitted() ? -1 : places.getOrDefault(scene.scene(), -1);
			same.set(i,
					order[i] >= 0 && fate(before.text(were.get(scene.scene())), now.text(scene)) == SceneChange.SAME);
		}
		return SceneOrder.moved(order, same);
	}

	private static @Nullable String kin(DraftScene scene, List<DraftScene> order) {
		return (scene.kin() == null) ? null
				: order.stream()
					.filter((other) -> other.scene().equals(scene.kin()))
					.map(DraftScene::label)
					.findFirst()
					.orElse(null);
	}

}
