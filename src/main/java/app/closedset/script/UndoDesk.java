package app.closedset.script;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.closedset.core.DraftId;
import app.closedset.core.NotFound;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the newest draft back, as long as nothing rests on it.
 */
@Service
class UndoDesk {

	private final Drafts drafts;

	private final SceneRows rows;

	private final HeldScenes held;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	UndoDesk(Drafts drafts, SceneRows rows, HeldScenes held, ApplicationEventPublisher events, Clock clock) {
		this.drafts = drafts;
		this.rows = rows;
		this.held = held;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What came of taking a draft back.
	 */
	enum Outcome {

		UNDONE,
		/** Another draft follows it, or it was taken back before. */
		NOT_THE_NEWEST,
		/** People decided something about its scenes. */
		RESTS

	}

	/**
	 * @throws NotFound if there is no such draft
	 */
	@Transactional(readOnly = true)
	UndoPage page(Viewer viewer, DraftId id) {
		Draft draft = this.drafts.findById(id).orElseThrow(() -> new NotFound("draft"));
		return new UndoPage(draft.id(), draft.name(), isNewest(draft), resting(draft),
				previous(draft).map(Draft::name).orElse(""), "/productions/" + viewer.production());
	}

	/**
	 * @throws NotFound if there is no such draft
	 */
	@Transactional
	Outcome undo(Viewer viewer, DraftId id) {
		this.drafts.holdImports();
		Draft draft = this.drafts.findById(id).orElseThrow(() -> new NotFound("draft"));
		if (!isNewest(draft)) {
			return Outcome.NOT_THE_NEWEST;
		}
		if (!resting(draft).isEmpty()) {
			return Outcome.RESTS;
		}
		Optional<DraftId> current = previous(draft).map(Draft::id);
		this.drafts.saveAndFlush(draft.undo(viewer.member(), this.clock.instant()));
		this.rows.delete(id);
		this.events.publishEvent(new DraftUndone(id, current));
		return Outcome.UNDONE;
	}

	private boolean isNewest(Draft draft) {
		return this.drafts.findFirstByUndoneAtIsNullOrderBySequenceDesc()
			.filter((newest) -> newest.id().equals(draft.id()))
			.isPresent();
	}

	private Optional<Draft> previous(Draft draft) {
		return this.drafts.findByUndoneAtIsNullOrderBySequenceDesc()
			.stream()
			.filter((other) -> !other.id().equals(draft.id()))
			.findFirst();
	}

	private List<SceneHoldings.Holding> resting(Draft draft) {
		Set<SceneId> onlyThere = new HashSet<>(this.rows.of(draft.id()).stream().map(DraftScene::scene).toList());
		previous(draft).ifPresent(
				(before) -> this.rows.of(before.id()).stream().map(DraftScene::scene).forEach(onlyThere::remove));
		return this.held.restingOn(onlyThere, draft.importedAt());
	}

}
