package app.closedset.script;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

	/**
	 * The words of a scene in both drafts, or none where it is not to be shot.
	 */
	private record Texts(Optional<SceneText> before, Optional<SceneText> now) {

		SceneChange fate() {
			if (this.before.isPresent() && this.now.isPresent()) {
				return this.now.get().isWordedAs(this.before.get()) ? SceneChange.SAME : SceneChange.CHANGED;
			}
			if (this.now.isPresent()) {
				return SceneChange.NEW;
			}
			return this.before.isPresent() ? SceneChange.OMITTED : SceneChange.SAME;
		}

	}

	static DraftRevision between(Side before, Side now) {
		Map<SceneId, DraftScene> were = byId(before.scenes());
		Map<SceneId, DraftScene> are = byId(now.scenes());
		Map<SceneId, DraftScene> all = byId(order(before.scenes(), now.scenes(), are.keySet()));
		Map<SceneId, Texts> texts = new HashMap<>();
		Map<SceneId, SceneChange> fates = new HashMap<>();
		all.keySet().forEach((scene) -> {
			Texts both = new Texts(before.text(were.get(scene)), now.text(are.get(scene)));
			texts.put(scene, both);
			fates.put(scene, both.fate());
		});
		Set<SceneId> moved = moved(before.scenes(), now.scenes(), fates);
		List<ComparedScene> compared = new ArrayList<>();
		List<DraftImpact.Revision> revisions = new ArrayList<>();
		all.forEach((id, scene) -> {
			Texts both = Objects.requireNonNull(texts.get(id));
			SceneChange fate = Objects.requireNonNull(fates.get(id));
			if (fate != SceneChange.SAME || both.now().isPresent()) {
				compared.add(new ComparedScene(scene, were.get(id), fate, moved.contains(id), kin(scene, all),
						both.before(), both.now()));
			}
			if (fate != SceneChange.SAME) {
				revisions.add(new DraftImpact.Revision(id, both.before(), both.now()));
			}
		});
		return new DraftRevision(compared, revisions);
	}

	private static Map<SceneId, DraftScene> byId(Collection<DraftScene> scenes) {
		Map<SceneId, DraftScene> byId = new LinkedHashMap<>();
		scenes.forEach((scene) -> byId.put(scene.scene(), scene));
		return byId;
	}

	private static List<DraftScene> order(List<DraftScene> before, List<DraftScene> now, Set<SceneId> known) {
		List<DraftScene> order = new ArrayList<>(now);
		SceneId last = null;
		for (DraftScene scene : before) {
			if (!known.contains(scene.scene())) {
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
	private static Set<SceneId> moved(List<DraftScene> before, List<DraftScene> now, Map<SceneId, SceneChange> fates) {
		Map<SceneId, Integer> places = new HashMap<>();
		before.stream()
			.filter((scene) -> !scene.omitted())
			.forEach((scene) -> places.put(scene.scene(), places.size()));
		int[] order = new int[now.size()];
		BitSet same = new BitSet();
		for (int i = 0; i < order.length; i++) {
			DraftScene scene = now.get(i);
			order[i] = scene.omitted() ? -1 : places.getOrDefault(scene.scene(), -1);
			same.set(i, order[i] >= 0 && fates.get(scene.scene()) == SceneChange.SAME);
		}
		return SceneOrder.moved(order, same)
			.stream()
			.mapToObj((place) -> now.get(place).scene())
			.collect(Collectors.toSet());
	}

	private static @Nullable String kin(DraftScene scene, Map<SceneId, DraftScene> all) {
		DraftScene kin = (scene.kin() != null) ? all.get(scene.kin()) : null;
		return (kin != null) ? kin.label() : null;
	}

}
