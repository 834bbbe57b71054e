package app.closedset.script;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.closedset.core.AccountId;
import app.closedset.core.ImportId;
import app.closedset.core.MemberId;
import app.closedset.core.ProductionId;
import app.closedset.platform.FieldEncryption;
import app.closedset.platform.ProductionContext;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.script.isolated.ScriptReading;
import app.closedset.script.reading.ReadingResult;
import app.closedset.script.reading.Refusal;
import app.closedset.script.reading.Screenplay;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a file that waits, as a job: no transaction is open while it is read, and nothing
 * happens if it was cancelled meanwhile.
 */
@Component
class ImportReading {

	private final ScriptReading reading;

	private final ReadingsUnderWay underWay;

	private final PendingImports pendings;

	private final Members members;

	private final FieldEncryption encryption;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	ImportReading(ScriptReading reading, ReadingsUnderWay underWay, PendingImports pendings, Members members,
			FieldEncryption encryption, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
		this.reading = reading;
		this.underWay = underWay;
		this.pendings = pendings;
		this.members = members;
		this.encryption = encryption;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * A file with the person who brought it.
	 */
	private record Waiting(byte[] file, @Nullable AccountId by) {
	}

	void read(ProductionId production, ImportId id) {
		Optional<Waiting> waiting = ProductionContext.within(production, null, () -> waiting(id));
		waiting.ifPresent((found) -> {
			try {
				ReadingResult result = this.reading.read(found.file(),
						(read, all) -> this.underWay.pages(id, read, all));
				end(production, found.by(), id, result);
			}
			finally {
				this.underWay.end(id);
			}
		});
	}

	/** Tells the person that reading failed time and again. */
	void giveUp(ProductionId production, ImportId id) {
		end(production, null, id, new Refusal("script.refusal.failed", List.of()));
	}

	private Optional<Waiting> waiting(ImportId id) {
		return Objects.requireNonNull(this.transaction.execute((status) -> this.pendings.findById(id)
			.filter(PendingImport::isReading)
			.map((pending) -> new Waiting(pending.file(this.encryption), account(pending.uploadedBy())))));
	}

	private @Nullable AccountId account(MemberId member) {
		return this.members.find(member).map(MemberSummary::account).orElse(null);
	}

	private void end(ProductionId production, @Nullable AccountId by, ImportId id, ReadingResult result) {
		ProductionContext.within(production, by, () -> {
			this.transaction.executeWithoutResult((status) -> this.pendings.findById(id)
				.filter(PendingImport::isReading)
				.ifPresent((pending) -> end(production, pending, result)));
			return id;
		});
	}

	private void end(ProductionId production, PendingImport pending, ReadingResult result) {
		switch (result) {
			case Screenplay screenplay -> {
				this.pendings.save(pending.read(screenplay, this.encryption));
				this.events.publishEvent(new ImportUploaded(pending.id(), screenplay.scenes().size()));
			}
			case Refusal refusal -> {
				this.pendings.save(pending.refused(refusal));
				this.events.publishEvent(new ImportRefused(production, refusal.message()));
			}
		}
	}

}
