package app.closedset.rider;

import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * A performer's command may meet another one in the database: a second press of the same
 * button, a message that is just handed over. The one that loses was rolled back, and
 * looks again at what holds now. The forms' own version number still refuses what is
 * overtaken.
 */
final class RiderCeremonyTurn {

	private static final int TURNS = 4;

	private RiderCeremonyTurn() {
	}

	static <T> T take(Supplier<T> command) {
		for (int turn = 1; turn < TURNS; turn++) {
			try {
				return command.get();
			}
			catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
				// Someone was faster; look again.
			}
		}
		return command.get();
	}

}
