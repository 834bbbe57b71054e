package app.closedset.script;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.closedset.core.DraftId;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the pages on which the script is read. Each takes the same few statements however
 * long the script is.
 */
@Service
@Transactional(readOnly = true)
class ScriptPageDesk {

	private final Drafts drafts;

	private final PendingImports pendings;

	private final SceneRows rows;

	private final Members members;

	private final Clock clock;

	ScriptPageDesk(Drafts drafts, PendingImports pendings, SceneRows rows, Members members, Clock clock) {
		this.drafts = drafts;
		this.pendings = pendings;
		this.rows = rows;
		this.members = members;
		this.clock = clock;
	}

	ScenesPage scenes(Viewer viewer, SceneFilter filter, Map<SceneId, List<SceneMarks.Mark>> marks) {
		Draft draft = this.drafts.findFirstByUndoneAtIsNullOrderBySequenceDesc().orElse(null);
		List<DraftScene> scenes = (draft != null) ? this.rows.newest() : List.of();
		return new ScenesPage((draft != null) ? view(draft, "", null) : null, scenes, marks, filter, mayImport(viewer),
				mayRead(viewer), "/productions/" + viewer.production());
	}

	DraftsPage drafts(Viewer viewer) {
		List<Draft> all = this.drafts.findByUndoneAtIsNullOrderBySequenceDesc();
		List<PendingImports.Waiting> waiting = mayImport(viewer)
				? this.pendings.waitingSince(this.clock.instant().minus(PendingImport.WAITS)) : List.of();
		Map<DraftId, SceneRows.Size> sizes = this.rows.sizes();
		Set<MemberId> people = new LinkedHashSet<>();
		all.forEach((draft) -> people.add(draft.importedBy()));
		waiting.forEach((file) -> people.add(file.getUploadedBy()));
		Map<MemberId, MemberSummary> names = this.members.findAll(people);
		return new DraftsPage(
				all.stream()
					.map((draft) -> view(draft, name(names, draft.importedBy()), sizes.get(draft.id())))
					.toList(),
				waiting.stream()
					.map((file) -> new DraftsPage.WaitingFile(file.getId(), file.getFileName(),
							name(names, file.getUploadedBy()), file.getUploadedAt(), file.getState()))
					.toList(),
				mayImport(viewer), mayRead(viewer), "/productions/" + viewer.production());
	}

	/**
	 * @throws NotFound if the newest draft knows no such scene
	 */
	ScenePage scene(Viewer viewer, SceneId id) {
		List<Draft> drafts = this.drafts.findFirst2ByUndoneAtIsNullOrderBySequenceDesc();
		if (drafts.isEmpty()) {
			throw new NotFound("scene");
		}
		Draft draft = drafts.getFirst();
		List<DraftScene> all = this.rows.newest();
		DraftScene scene = all.stream()
			.filter((one) -> one.scene().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("scene"));
		DraftScene held = scene.omitted() ? this.rows.newestWithText(id).orElse(scene) : scene;
		List<SceneText.Line> lines = this.rows.lines(held.draft(), id);
		SceneSheet sheet = (drafts.size() > 1) ? after(drafts.get(1).id(), scene, lines)
				: SceneSheet.first(scene, lines);
		return new ScenePage(view(draft, "", null), sheet, (scene.ordinal() == 1) ? draft.opening() : "", all, Map.of(),
				List.of(), "/productions/" + viewer.production());
	}

	private SceneSheet after(DraftId before, DraftScene scene, List<SceneText.Line> lines) {
		boolean changed = scene.change() == SceneChange.CHANGED;
		return SceneSheet.after(changed ? this.rows.of(before, scene.scene()).orElse(null) : null,
				changed ? this.rows.lines(before, scene.scene()) : List.of(), scene, lines);
	}

	/**
	 * A whole draft. Of the draft before it only those lines are read whose scenes
	 * changed.
	 * @throws NotFound if there is no such draft, or it was taken back
	 */
	DraftPage draft(Viewer viewer, DraftId id, SceneFilter filter) {
		List<Draft> drafts = this.drafts.findByUndoneAtIsNullOrderBySequenceDesc();
		int place = drafts.stream().map(Draft::id).toList().indexOf(id);
		if (place < 0) {
			throw new NotFound("draft");
		}
		List<DraftScene> scenes = this.rows.of(id);
		Map<SceneId, List<SceneText.Line>> lines = this.rows.lines(id);
		Function<DraftScene, SceneSheet> sheet = (scene) -> SceneSheet.first(scene, of(lines, scene));
		if (place + 1 < drafts.size()) {
			DraftId earlier = drafts.get(place + 1).id();
			Map<SceneId, DraftScene> scenesBefore = this.rows.of(earlier)
				.stream()
				.collect(Collectors.toMap(DraftScene::scene, Function.identity()));
			Map<SceneId, List<SceneText.Line>> before = this.rows.lines(earlier,
					scenes.stream()
						.filter((scene) -> scene.change() == SceneChange.CHANGED)
						.map(DraftScene::scene)
						.toList());
			sheet = (scene) -> SceneSheet.after(scenesBefore.get(scene.scene()), of(before, scene), scene,
					of(lines, scene));
		}
		return new DraftPage(view(drafts.get(place), "", null), drafts.get(place).opening(),
				scenes.stream().map(sheet).toList(), (place > 0) ? drafts.getFirst().id() : null, Map.of(), filter,
				"/productions/" + viewer.production());
	}

	private static List<SceneText.Line> of(Map<SceneId, List<SceneText.Line>> lines, DraftScene scene) {
		return lines.getOrDefault(scene.scene(), List.of());
	}

	static boolean mayImport(Viewer viewer) {
		return viewer.isAny(Role.OFFICE, Role.PRODUCER, Role.COORDINATOR);
	}

	private static boolean mayRead(Viewer viewer) {
		return viewer.isAny(Role.OFFICE, Role.PRODUCER, Role.COORDINATOR, Role.DIRECTOR, Role.FIRST_AD);
	}

	private static ScenesPage.DraftView view(Draft draft, String by, SceneRows.@Nullable Size size) {
		return new ScenesPage.DraftView(draft.id(), draft.name(), draft.summary().language(), draft.colour(),
				draft.locked(), draft.dated(), draft.title(), by, draft.importedAt(), size);
	}

	private static String name(Map<MemberId, MemberSummary> names, MemberId member) {
		MemberSummary summary = names.get(member);
		return (summary != null) ? summary.name() : "";
	}

}
