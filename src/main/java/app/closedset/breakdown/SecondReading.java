package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Component;

import app.closedset.breakdown.Merging.Reader;
import app.closedset.breakdown.SecondReadings.State;
import app.closedset.breakdown.detection.OwnCue;
import app.closedset.breakdown.detection.SceneFindings;
import app.closedset.core.ProductionId;
import app.closedset.platform.JobTransactions;
import app.closedset.script.Scripts;

/**
 * Has the second reader read a draft, as a job: one draft at a time, because it takes a
 * processor for some seconds. No transaction is open while it reads. It stops where its
 * draft is taken back or another comes, and leaves nothing half done: its suggestions are
 * stored all at once, or not at all.
 */
@Component
class SecondReading {

	private final Semaphore turn = new Semaphore(1);

	private final MeaningReader reader;

	private final Suggesting suggesting;

	private final SecondReadings readings;

	private final Scripts scripts;

	private final JobTransactions transactions;

	SecondReading(MeaningReader reader, Suggesting suggesting, SecondReadings readings, Scripts scripts,
			JobTransactions transactions) {
		this.reader = reader;
		this.suggesting = suggesting;
		this.readings = readings;
		this.scripts = scripts;
		this.transactions = transactions;
	}

	/**
	 * @param ending whether the application ends
	 * @return whether the job is over; if not, it must come again
	 */
	boolean read(ProductionId production, UUID id, BooleanSupplier ending) {
		if (!this.turn.tryAcquire()) {
			return false;
		}
		try {
			found(production, id).ifPresent((draft) -> read(production, id, draft, ending));
			return true;
		}
		catch (CutShort ex) {
			return !ending.getAsBoolean();
		}
		finally {
			this.turn.release();
		}
	}

	/** Says that it failed time and again. */
	void giveUp(ProductionId production, UUID id) {
		this.transactions.within(production, () -> this.readings.end(id, State.FAILED));
	}

	private Optional<Suggesting.Task> found(ProductionId production, UUID id) {
		return this.transactions.within(production, () -> {
			if (!this.readings.on()) {
				this.readings.end(id, State.STOPPED);
			}
			return this.readings.waiting(id).flatMap(this.suggesting::task);
		});
	}

	private void read(ProductionId production, UUID id, Suggesting.Task task, BooleanSupplier ending) {
		List<OwnCue> cues = task.cues();
		List<SceneFindings> rules = Suggesting.rules(task);
		List<SceneFindings> both = this.reader.read(task.draft(), cues, (scenes) -> {
			if (ending.getAsBoolean()
					|| !this.transactions.within(production, () -> this.readings.progress(id, scenes))) {
				throw new CutShort();
			}
		});
		List<SceneFindings> found = new ArrayList<>();
		for (int place = 0; place < both.size(); place++) {
			SceneFindings one = both.get(place);
			found.add(new SceneFindings(one.confidence(),
					Merging.together(rules.get(place).suggestions(), one.suggestions())));
		}
		this.transactions.within(production, () -> {
			this.scripts.hold();
			boolean mine = this.readings.end(id, State.READ);
			if (mine) {
				this.suggesting.merge(task.draft(), found, Reader.BOTH);
			}
			return mine;
		});
	}

	/**
	 * The draft is not wanted any more, or the application ends.
	 */
	private static final class CutShort extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
