package app.closedset.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.closedset.core.Crumb;
import app.closedset.core.DraftId;
import app.closedset.core.NotFound;
import app.closedset.core.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares two drafts. The same few statements however long they are.
 */
@Service
class ComparisonDesk {

	private final Drafts drafts;

	private final SceneRows rows;

	private final ObjectProvider<DraftImpact> impacts;

	ComparisonDesk(Drafts drafts, SceneRows rows, ObjectProvider<DraftImpact> impacts) {
		this.drafts = drafts;
		this.rows = rows;
		this.impacts = impacts;
	}

	/**
	 * @param from the earlier draft, or none for the one before the later
	 * @param to the later draft, or none for the newest
	 * @return nothing while there are not two drafts
	 * @throws NotFound if there is no such draft
	 */
	@Transactional(readOnly = true)
	Optional<ComparisonPage> page(Viewer viewer, @Nullable DraftId from, @Nullable DraftId to, boolean all) {
		List<Draft> drafts = this.drafts.findByUndoneAtIsNullOrderBySequenceDesc();
		if (drafts.size() < 2) {
			return Optional.empty();
		}
		Draft later = (to != null) ? found(drafts, to) : drafts.getFirst();
		Draft earlier = (from != null) ? found(drafts, from) : before(later, drafts);
		Map<DraftId, DraftRevision.Side> sides = this.rows.sides(List.of(earlier.id(), later.id()));
		DraftRevision revision = DraftRevision.between(side(sides, earlier), side(sides, later));
		String base = "/productions/" + viewer.production();
		return Optional.of(new ComparisonPage(earlier.name(), later.name(), choice(drafts, earlier, later),
				revision.scenes(), touched(revision, viewer), all, base + "/script/comparison",
				List.of(Crumb.message(base + "/script", "nav.script"),
						Crumb.message(base + "/script/drafts", "script.drafts.title"),
						Crumb.message(null, "script.comparison.title")),
				base));
	}

	List<DraftImpact.Touched> touched(DraftRevision revision, Viewer viewer) {
		return revision.revisions().isEmpty() ? List.of()
				: this.impacts.orderedStream()
					.flatMap((impact) -> impact.touched(revision.revisions(), viewer).stream())
					.toList();
	}

	private static Draft found(List<Draft> drafts, DraftId id) {
		return drafts.stream()
			.filter((draft) -> draft.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("draft"));
	}

	/** The draft before this one; of the first, the one after it. */
	private static Draft before(Draft later, List<Draft> drafts) {
		int place = drafts.indexOf(later);
		return drafts.get((place + 1 < drafts.size()) ? place + 1 : place - 1);
	}

	private static DraftRevision.Side side(Map<DraftId, DraftRevision.Side> sides, Draft draft) {
		return sides.getOrDefault(draft.id(), new DraftRevision.Side(List.of(), Map.of()));
	}

	private static List<ComparisonPage.DraftChoice> choice(List<Draft> drafts, Draft earlier, Draft later) {
		return drafts.stream()
			.map((draft) -> new ComparisonPage.DraftChoice(draft.id().toString(), draft.name(), draft == earlier,
					draft == later))
			.toList();
	}

}
