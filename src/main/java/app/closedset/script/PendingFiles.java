package app.closedset.script;

import java.time.Clock;

import app.closedset.core.ImportId;
import app.closedset.core.NotFound;
import app.closedset.platform.FieldEncryption;
import app.closedset.script.isolated.ScriptReading;
import app.closedset.script.reading.Corrections;
import app.closedset.script.reading.ReadingResult;
import app.closedset.script.reading.Screenplay;
import org.springframework.stereotype.Component;

/**
 * Files that wait, as the people see them who decide about them: read, and corrected as
 * they said.
 */
@Component
class PendingFiles {

	private final PendingImports pendings;

	private final Drafts drafts;

	private final ScriptReading reading;

	private final FieldEncryption encryption;

	private final Clock clock;

	PendingFiles(PendingImports pendings, Drafts drafts, ScriptReading reading, FieldEncryption encryption,
			Clock clock) {
		this.pendings = pendings;
		this.drafts = drafts;
		this.reading = reading;
		this.encryption = encryption;
		this.clock = clock;
	}

	/**
	 * @throws NotFound unless it was read, is not yet a draft, and waits for no longer
	 * than it may
	 */
	PendingImport readable(ImportId id) {
		return this.pendings.findById(id)
			.filter(PendingImport::isRead)
			.filter((pending) -> !pending.isExpired(this.clock.instant()))
			.orElseThrow(() -> new NotFound("import"));
	}

	ImportChoices choices(PendingImport pending) {
		return pending.choices(this.encryption);
	}

	PendingImport chosen(PendingImport pending, ImportChoices choices) {
		return this.pendings.save(pending.chosen(choices, this.encryption));
	}

	/** What was read, with headings and names as people said. */
	Screenplay screenplay(PendingImport pending) {
		return CharacterNames.apply(corrected(pending), names(pending));
	}

	/** What was said about names in drafts before, and about this file. */
	CalledNames names(PendingImport pending) {
		return carried().with(choices(pending).characters());
	}

	/** What was said about names in drafts before. */
	CalledNames carried() {
		return this.drafts.findFirstByUndoneAtIsNullOrderBySequenceDesc().map(Draft::names).orElse(CalledNames.NONE);
	}

	/** The same with the names that the file has. */
	Screenplay corrected(PendingImport pending) {
		Screenplay read = pending.reading(this.encryption).orElseGet(() -> readAgain(pending));
		return Corrections.apply(read, choices(pending).headings());
	}

	private Screenplay readAgain(PendingImport pending) {
		ReadingResult result = this.reading.read(pending.file(this.encryption));
		if (result instanceof Screenplay screenplay) {
			return screenplay;
		}
		throw new IllegalStateException("An import waits that was read before and cannot be read now");
	}

}
