package app.closedset.breakdown;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.breakdown.SecondReadings.State;
import app.closedset.core.DraftId;
import app.closedset.core.NotFound;
import app.closedset.core.Viewer;
import app.closedset.script.DraftSummary;
import app.closedset.script.Scripts;

/**
 * Shows how far the readers are with the newest draft, and has it read again.
 */
@Service
class ReadersDesk {

	private final SecondReadings readings;

	private final Suggesting suggesting;

	private final Scripts scripts;

	ReadersDesk(SecondReadings readings, Suggesting suggesting, Scripts scripts) {
		this.readings = readings;
		this.suggesting = suggesting;
		this.scripts = scripts;
	}

	/**
	 * @throws NotFound without a script
	 */
	@Transactional(readOnly = true)
	public ReadersView view(Viewer viewer) {
		return view(newest(), viewer);
	}

	@Transactional(readOnly = true)
	public ReadersView view(DraftId newest, Viewer viewer) {
		String base = "/productions/" + viewer.production();
		return this.readings.of(newest)
			.map((progress) -> new ReadersView(base, state(progress.state()), progress.read(), progress.scenes()))
			.orElseGet(() -> new ReadersView(base, state(State.STOPPED), 0, 0));
	}

	private ReadersView.State state(State second) {
		return switch (second) {
			case WAITING -> ReadersView.State.READING;
			case READ -> ReadersView.State.BOTH;
			case FAILED -> this.readings.on() ? ReadersView.State.FAILED : ReadersView.State.OFF;
			case STOPPED -> this.readings.on() ? ReadersView.State.RULES : ReadersView.State.OFF;
		};
	}

	/**
	 * Has the newest draft read again: by the rules at once, by the second reader as a
	 * job. What a person decided stays.
	 * @throws NotFound without a script
	 */
	@Transactional
	public void readAgain() {
		this.scripts.hold();
		this.suggesting.read(newest());
	}

	private DraftId newest() {
		return this.scripts.current().map(DraftSummary::id).orElseThrow(() -> new NotFound("draft"));
	}

}
