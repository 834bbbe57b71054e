package app.closedset.script;

import java.time.Clock;

import app.closedset.core.ImportId;
import app.closedset.core.NotFound;
import app.closedset.platform.FieldEncryption;
import app.closedset.script.isolated.ScriptReading;
import app.closedset.script.reading.Corrections;
import app.closedset.script.reading.ReadingResult;
import app.closedset.script.reading.Screenplay;
import org.jspecify.annotations.Nullable;
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

	/** What was read in it, with what was said about names in the newest draft. */
	ReadFile read(PendingImport pending) {
		return read(pending, this.drafts.findFirstByUndoneAtIsNullOrderBySequenceDesc().orElse(null));
	}

	/**
	 * What was read in it.
	 * @param last the draft before, or none
	 */
	ReadFile read(PendingImport pending, @Nullable Draft last) {
		Screenplay read = pending.reading(this.encryption).orElseGet(() -> readAgain(pending));
		ImportChoices choices = choices(pending);
		return new ReadFile(Corrections.apply(read, choices.headings()), choices,
				(last != null) ? last.names() : CalledNames.NONE);
	}

	private Screenplay readAgain(PendingImport pending) {
		ReadingResult result = this.reading.read(pending.file(this.encryption));
		if (result instanceof Screenplay screenplay) {
			return screenplay;
		}
		throw new IllegalStateException("An import waits that was read before and cannot be read now");
	}

}
