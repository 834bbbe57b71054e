package app.closedset.breakdown;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.breakdown.Merging.Reader;
import app.closedset.breakdown.Withdrawal.Reason;
import app.closedset.breakdown.detection.Detector;
import app.closedset.breakdown.detection.OwnCue;
import app.closedset.breakdown.detection.SceneFindings;
import app.closedset.breakdown.detection.ScriptScene;
import app.closedset.core.DraftId;
import app.closedset.core.SceneId;
import app.closedset.script.DraftConfirmed;
import app.closedset.script.DraftSummary;
import app.closedset.script.DraftUndone;
import app.closedset.script.SceneSummary;
import app.closedset.script.SceneText;
import app.closedset.script.Scripts;

/**
 * Reads a new draft by the rules and suggests flags, in the transaction that stores it,
 * and has the second reader read it afterwards. What a person decided stays; it is asked
 * again only where the lines changed. Reading the same draft again changes nothing.
 */
@Component
class Suggesting {

	private final Flags flags;

	private final FlagWeights weights;

	private final SceneConfidences confidences;

	private final Withdrawals withdrawals;

	private final Cues cues;

	private final Scripts scripts;

	private final SecondReadings readings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Suggesting(Flags flags, FlagWeights weights, SceneConfidences confidences, Withdrawals withdrawals, Cues cues,
			Scripts scripts, SecondReadings readings, ApplicationEventPublisher events, Clock clock) {
		this.flags = flags;
		this.weights = weights;
		this.confidences = confidences;
		this.withdrawals = withdrawals;
		this.cues = cues;
		this.scripts = scripts;
		this.readings = readings;
		this.events = events;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(DraftConfirmed event) {
		read(event.draft());
	}

	/**
	 * Reads the draft that is the newest again, and forgets what was only suggested for
	 * the one taken back.
	 */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(DraftUndone event) {
		this.readings.stopOthers(event.current());
		event.current().ifPresent(this::read);
		List<Flag> gone = this.flags.findAll()
			.stream()
			.filter((flag) -> flag.state() == FlagState.SUGGESTED && flag.draft().equals(event.draft()))
			.toList();
		gone.forEach(this.flags::delete);
		this.withdrawals.add(gone.stream().map((flag) -> Withdrawal.of(flag, Reason.OTHER_DRAFT)).toList(),
				this.clock.instant());
	}

	/** Reads the newest draft: the rules at once, the second reader as a job. */
	void read(DraftId draft) {
		this.readings.stopOthers(Optional.of(draft));
		Task task = task(draft).orElseThrow();
		merge(task.draft(), rules(task), this.readings.on() ? Reader.RULES_FIRST : Reader.RULES);
		if (this.readings.on()) {
			this.readings.ask(draft, task.draft().scenes().size());
		}
	}

	/**
	 * A draft to be read.
	 *
	 * @param cues the production's own
	 */
	record Task(ReadableDraft draft, List<OwnCue> cues) {
	}

	/** What is to be read; none if it is not the newest draft. */
	Optional<Task> task(DraftId draft) {
		return this.scripts.current()
			.filter((newest) -> newest.id().equals(draft))
			.map((newest) -> new Task(readable(newest),
					this.cues.findAllByOrderByFoldedAscLanguageAsc().stream().map(Cue::forReading).toList()));
	}

	private ReadableDraft readable(DraftSummary draft) {
		Map<SceneId, SceneText> texts = this.scripts.texts(draft.id())
			.stream()
			.collect(Collectors.toMap(SceneText::scene, Function.identity()));
		List<SceneText> inOrder = new ArrayList<>();
		List<ScriptScene> scenes = new ArrayList<>();
		for (SceneSummary scene : this.scripts.scenes()) {
			SceneText text = texts.get(scene.id());
			if (text != null) {
				inOrder.add(text);
				scenes.add(SceneTexts.forReading(text, scene.omitted()));
			}
		}
		return new ReadableDraft(draft.id(), draft.language(), inOrder, scenes);
	}

	static List<SceneFindings> rules(Task task) {
		return Detector.forLanguage(task.draft().language(), task.cues()).read(task.draft().scenes());
	}

	/**
	 * Stores what was found, in the transaction that is open.
	 * @param found for each scene
	 */
	void merge(ReadableDraft draft, List<SceneFindings> found, Reader reader) {
		Instant now = this.clock.instant();
		Map<SceneId, List<Flag>> known = this.flags.byScene();
		List<Merging.Weight> weighed = new ArrayList<>();
		List<Withdrawal> withdrawn = new ArrayList<>();
		int added = 0;
		for (int place = 0; place < found.size(); place++) {
			SceneText text = draft.texts().get(place);
			Merging merging = Merging.of(text, found.get(place).suggestions(),
					Objects.requireNonNullElse(known.get(text.scene()), List.of()), reader, now);
			merging.kept().forEach(this.flags::save);
			merging.added().forEach(this.flags::save);
			merging.withdrawn().forEach((flag) -> {
				this.flags.delete(flag);
				withdrawn
					.add(Withdrawal.of(flag, flag.draft().equals(draft.id()) ? Reason.READ_AGAIN : Reason.OTHER_DRAFT));
			});
			weighed.addAll(merging.weights());
			added += merging.added().size();
		}
		this.weights.set(weighed, now);
		this.confidences.set(draft, found, reader);
		this.withdrawals.add(withdrawn, now);
		this.events.publishEvent(new FlagsSuggested(draft.id(), reader, added, withdrawn.size()));
	}

}
