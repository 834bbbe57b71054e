package app.closedset.breakdown;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.breakdown.detection.OwnCue;
import app.closedset.core.CueId;
import app.closedset.core.NotFound;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import app.closedset.script.Scripts;

/**
 * A production's own cues.
 */
@Service
class CueDesk {

	/** Each is looked for at every word of a script. */
	private static final int MOST = 200;

	private final Cues cues;

	private final Scripts scripts;

	CueDesk(Cues cues, Scripts scripts) {
		this.cues = cues;
		this.scripts = scripts;
	}

	/**
	 * What came of adding or changing a cue.
	 */
	enum Outcome {

		SAVED,
		/** Another has the same words for some of the same scenes. */
		THERE_ALREADY,
		/** There are as many as a production can have. */
		TOO_MANY

	}

	@Transactional(readOnly = true)
	public CuesPage page(@Nullable CueId changing, Viewer viewer) {
		List<CuesPage.Row> rows = this.cues.findAllByOrderByFoldedAscLanguageAsc()
			.stream()
			.map(CuesPage.Row::of)
			.toList();
		CuesPage.Row one = (changing == null) ? null
				: rows.stream()
					.filter((row) -> row.id().equals(changing.toString()))
					.findFirst()
					.orElseThrow(() -> new NotFound("cue"));
		return new CuesPage("/productions/" + viewer.production(), rows, one, this.scripts.current().isPresent());
	}

	@Transactional(readOnly = true)
	public CueForm form(CueId id) {
		return CueForm.of(find(id));
	}

	/** Adding the same twice adds it once. */
	@Transactional
	public Outcome add(CueForm form) {
		this.cues.hold();
		List<Cue> same = same(form);
		if (!same.isEmpty()) {
			return same.stream()
				.anyMatch((cue) -> cue.says(form.cleanWords(), form.chosenLanguage(), form.chosenCategory()))
						? Outcome.SAVED : Outcome.THERE_ALREADY;
		}
		if (this.cues.count() >= MOST) {
			return Outcome.TOO_MANY;
		}
		this.cues.save(new Cue(form.cleanWords(), form.chosenLanguage(), form.chosenCategory()));
		return Outcome.SAVED;
	}

	/**
	 * @throws Stale if somebody changed it since the form was shown
	 */
	@Transactional
	public Outcome change(CueId id, CueForm form) {
		this.cues.hold();
		Cue cue = find(id);
		if (cue.says(form.cleanWords(), form.chosenLanguage(), form.chosenCategory())) {
			return Outcome.SAVED;
		}
		cue.expect((form.version() != null) ? form.version() : -1);
		if (same(form).stream().anyMatch((other) -> !other.id().equals(id))) {
			return Outcome.THERE_ALREADY;
		}
		this.cues.save(cue.change(form.cleanWords(), form.chosenLanguage(), form.chosenCategory()));
		return Outcome.SAVED;
	}

	/**
	 * Removing what is gone already changes nothing.
	 * @throws Stale if somebody changed it since the page was shown
	 */
	@Transactional
	public void remove(CueId id, long version) {
		this.cues.hold();
		this.cues.findById(id).ifPresent((cue) -> {
			cue.expect(version);
			this.cues.delete(cue.remove());
		});
	}

	private List<Cue> same(CueForm form) {
		return this.cues.findByFolded(OwnCue.folded(form.cleanWords()))
			.stream()
			.filter((cue) -> cue.language().meets(form.chosenLanguage()))
			.toList();
	}

	private Cue find(CueId id) {
		return this.cues.findById(id).orElseThrow(() -> new NotFound("cue"));
	}

}
