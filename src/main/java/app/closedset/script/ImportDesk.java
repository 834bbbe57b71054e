package app.closedset.script;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.closedset.core.Crumb;
import app.closedset.core.DraftId;
import app.closedset.core.ImportId;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.SceneId;
import app.closedset.core.Sha256;
import app.closedset.core.Viewer;
import app.closedset.platform.FieldEncryption;
import app.closedset.platform.JobQueue;
import app.closedset.production.Cast;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.script.isolated.ScriptReading;
import app.closedset.script.reading.Refusal;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScreenplayReader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a script file from its upload over the preview to a draft.
 */
@Service
class ImportDesk {

	/** The longest text, in bytes, that a person waits for without a page of progress. */
	private static final int READ_AT_ONCE = 1024 * 1024;

	private final ScriptReading reading;

	private final JobQueue jobs;

	private final ReadingsUnderWay underWay;

	private final PendingFiles files;

	private final PendingImports pendings;

	private final Drafts drafts;

	private final SceneRows rows;

	private final Cast cast;

	private final Members members;

	private final HeldScenes held;

	private final ComparisonDesk comparing;

	private final FieldEncryption encryption;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ImportDesk(ScriptReading reading, JobQueue jobs, ReadingsUnderWay underWay, PendingFiles files,
			PendingImports pendings, Drafts drafts, SceneRows rows, Cast cast, Members members, HeldScenes held,
			ComparisonDesk comparing, FieldEncryption encryption, ApplicationEventPublisher events, Clock clock) {
		this.reading = reading;
		this.jobs = jobs;
		this.underWay = underWay;
		this.files = files;
		this.pendings = pendings;
		this.drafts = drafts;
		this.rows = rows;
		this.cast = cast;
		this.members = members;
		this.held = held;
		this.comparing = comparing;
		this.encryption = encryption;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Keeps a file for a day. A small text is read at once; reading anything else is left
	 * to a job. What is no script is refused, and nothing of it is kept.
	 */
	@Transactional
	ImportOutcome upload(Viewer viewer, @Nullable String fileName, byte[] file) {
		if (file.length > ScreenplayReader.LARGEST) {
			return refused(viewer, Refusal.tooLarge());
		}
		PendingImport pending = PendingImport.of(fileName, file, viewer.member(), this.clock.instant(),
				this.encryption);
		if (isReadAtOnce(file)) {
			switch (this.reading.read(file)) {
				case Refusal refusal -> {
					return refused(viewer, refusal);
				}
				case Screenplay screenplay -> {
					pending.read(screenplay, this.encryption);
					this.events.publishEvent(new ImportUploaded(pending.id(), screenplay.scenes().size()));
				}
			}
		}
		else {
			this.jobs.add(new ImportConfiguration.Job(viewer.production(), pending.id()).instance());
		}
		this.pendings.save(pending);
		return new ImportOutcome.Waiting(pending.id());
	}

	private ImportOutcome refused(Viewer viewer, Refusal refusal) {
		this.events.publishEvent(new ImportRefused(viewer.production(), refusal.message()));
		return new ImportOutcome.Refused(refusal.message(), refusal.arguments());
	}

	/** Neither long nor of a kind that needs a program of its own to be read. */
	private static boolean isReadAtOnce(byte[] file) {
		String start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
		return file.length <= READ_AT_ONCE && !start.equals("%PDF") && !start.startsWith("PK");
	}

	/** The preview against the draft that is the newest now. */
	@Transactional
	ImportOutcome preview(Viewer viewer, ImportId id) {
		PendingImport pending = found(id);
		return over(pending).orElseGet(() -> new ImportOutcome.Ready(page(viewer, pending)));
	}

	/** Keeps what a person said about scenes that the matching is not sure of. */
	@Transactional
	ImportOutcome decide(Viewer viewer, ImportId id, DecisionsForm form) {
		PendingImport pending = found(id);
		Optional<ImportOutcome> over = over(pending);
		if (over.isPresent()) {
			return over.get();
		}
		Overlay overlay = overlay(DraftId.next(), pending);
		DecisionsForm.Answers answers = form.answers(overlay.comparison(), overlay.file().choices());
		this.pendings.save(pending.chosen(answers.choices(), this.encryption));
		return new ImportOutcome.Decided(answers.unknownNumbers());
	}

	/** Forgets what was said about scenes, so that it is asked again. */
	@Transactional
	ImportOutcome askAgain(ImportId id) {
		PendingImport pending = found(id);
		Optional<ImportOutcome> over = over(pending);
		if (over.isPresent()) {
			return over.get();
		}
		this.pendings.save(pending.chosen(pending.choices(this.encryption).undecided(), this.encryption));
		return new ImportOutcome.Decided(List.of());
	}

	/**
	 * Stores the draft: its scenes, its characters, and the word to other modules. One
	 * import of a production at a time; who comes second is told. Nothing is stored while
	 * a question is open.
	 */
	@Transactional
	ImportOutcome confirm(Viewer viewer, ImportId id, ImportForm form) {
		this.drafts.holdImports();
		PendingImport pending = found(id);
		Optional<ImportOutcome> over = over(pending);
		if (over.isPresent()) {
			return over.get();
		}
		DraftId draft = DraftId.next();
		Overlay overlay = overlay(draft, pending);
		if (!overlay.follows().equals((form.follows() != null) ? form.follows() : "")) {
			return new ImportOutcome.Overtaken();
		}
		if (!overlay.comparison().isDecided(this.held.all().keySet())) {
			return new ImportOutcome.Undecided();
		}
		Draft last = overlay.last();
		DraftComparison comparison = form.locks() ? SceneNumbers.lock(overlay.comparison()) : overlay.comparison();
		this.drafts
			.saveAndFlush(Draft.at(this.drafts.lastSequence() + 1, draft, overlay.screenplay(), overlay.file().names(),
					form, Sha256.of(pending.file(this.encryption)), viewer.member(), this.clock.instant()));
		store(comparison);
		this.cast.found(new LinkedHashSet<>(CharacterNames.of(overlay.screenplay())));
		this.pendings.save(pending.confirmed(draft));
		this.events
			.publishEvent(new DraftConfirmed(draft, Optional.ofNullable(last).map(Draft::id), (int) comparison.live()));
		return new ImportOutcome.Confirmed(draft, comparison.live());
	}

	/**
	 * Forgets the file. What was confirmed stays; what is gone already is not an error.
	 */
	@Transactional
	void cancel(ImportId id) {
		this.pendings.findById(id).filter((pending) -> pending.draft() == null).ifPresent((pending) -> {
			this.pendings.delete(pending);
			this.events.publishEvent(new ImportEnded(id, "cancelled"));
		});
	}

	private PendingImport found(ImportId id) {
		return this.pendings.findById(id).orElseThrow(() -> new NotFound("import"));
	}

	private Optional<ImportOutcome> over(PendingImport pending) {
		if (pending.draft() != null) {
			return Optional.of(new ImportOutcome.Already(pending.draft()));
		}
		if (pending.refusal().isPresent()) {
			Refusal refusal = pending.refusal().get();
			return Optional.of(new ImportOutcome.Refused(refusal.message(), refusal.arguments()));
		}
		if (pending.isExpired(this.clock.instant())) {
			this.pendings.delete(pending);
			this.events.publishEvent(new ImportEnded(pending.id(), "expired"));
			return Optional.of(new ImportOutcome.Expired());
		}
		if (pending.isReading()) {
			long seconds = Duration.between(pending.uploadedAt(), this.clock.instant()).toSeconds();
			return Optional.of(new ImportOutcome.Reading(pending.fileName(), Math.max(0, seconds),
					this.underWay.of(pending.id()).orElse(null)));
		}
		return Optional.empty();
	}

	/** What the file changes in the newest draft, word by word. */
	@Transactional(readOnly = true)
	ComparisonPage changes(Viewer viewer, ImportId id, boolean all) {
		PendingImport pending = this.files.readable(id);
		return changes(viewer, pending, overlay(DraftId.next(), pending), all);
	}

	private ComparisonPage changes(Viewer viewer, PendingImport pending, Overlay overlay, boolean all) {
		DraftRevision revision = DraftRevision.between(overlay.before(), overlay.comparison().side());
		String imports = "/productions/" + viewer.production() + "/script/imports/" + pending.id();
		Draft last = overlay.last();
		return new ComparisonPage((last != null) ? last.name() : "", pending.fileName(), List.of(), revision.scenes(),
				this.comparing.touched(revision, viewer), all, imports + "/changes",
				List.of(Crumb.message("/productions/" + viewer.production() + "/script", "nav.script"),
						Crumb.message(imports, "script.import.preview.title"),
						Crumb.message(null, "script.comparison.title")),
				"/productions/" + viewer.production());
	}

	private ImportPage page(Viewer viewer, PendingImport pending) {
		Overlay overlay = overlay(DraftId.next(), pending);
		Draft last = overlay.last();
		Set<MemberId> people = new LinkedHashSet<>(List.of(pending.uploadedBy()));
		if (last != null) {
			people.add(last.importedBy());
		}
		Map<MemberId, MemberSummary> names = this.members.findAll(people);
		ImportPage.LastDraft lastDraft = (last != null) ? new ImportPage.LastDraft(last.id().toString(), last.name(),
				last.colour(), last.locked(), name(names, last.importedBy())) : null;
		boolean overtaken = last != null && last.importedAt().isAfter(pending.uploadedAt());
		DraftComparison comparison = (last != null && last.locked()) ? SceneNumbers.lock(overlay.comparison())
				: overlay.comparison();
		return new ImportPage(pending.id(), pending.fileName(), name(names, pending.uploadedBy()), pending.uploadedAt(),
				overlay.screenplay(), comparison, overlay.file().choices(), overlay.before().lines(),
				overlay.file().characters(), this.held.all(), changes(viewer, pending, overlay, false), lastDraft,
				overtaken, "/productions/" + viewer.production());
	}

	/**
	 * A file laid over the newest draft.
	 */
	private record Overlay(ReadFile file, Screenplay screenplay, @Nullable Draft last, DraftRevision.Side before,
			DraftComparison comparison) {

		String follows() {
			return (this.last != null) ? this.last.id().toString() : "";
		}

	}

	private Overlay overlay(DraftId draft, PendingImport pending) {
		Draft last = this.drafts.findFirstByUndoneAtIsNullOrderBySequenceDesc().orElse(null);
		ReadFile file = this.files.read(pending, last);
		Screenplay screenplay = file.screenplay();
		List<DraftScene> before = (last != null) ? this.rows.of(last.id()) : List.of();
		Map<SceneId, List<SceneText.Line>> texts = (last != null) ? this.rows.lines(last.id()) : Map.of();
		return new Overlay(file, screenplay, last, new DraftRevision.Side(before, texts),
				DraftComparison.of(draft, screenplay, before, texts, file.choices()));
	}

	private void store(DraftComparison comparison) {
		List<DraftScene> scenes = comparison.scenes().stream().map(DraftComparison.Compared::scene).toList();
		this.rows.addScenes(comparison.scenes()
			.stream()
			.filter((scene) -> scene.previous() == null)
			.map((scene) -> scene.scene().scene())
			.toList());
		this.rows.add(scenes);
		this.rows.addTexts(comparison.scenes().stream().map((scene) -> scene.scene().text(scene.lines())).toList());
	}

	private static String name(Map<MemberId, MemberSummary> names, MemberId member) {
		MemberSummary summary = names.get(member);
		return (summary != null) ? summary.name() : "";
	}

}
