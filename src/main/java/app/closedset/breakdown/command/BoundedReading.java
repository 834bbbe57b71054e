package app.closedset.breakdown.command;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import app.closedset.script.reading.ReadingResult;
import app.closedset.script.reading.Refusal;
import app.closedset.script.reading.ScreenplayReader;

/**
 * Reads a file in this process, which nobody else depends on, within the time that the
 * application gives to its reading processes; the memory is bounded by
 * {@code bin/breakdown}.
 */
final class BoundedReading {

	/** In seconds. */
	private static final int TIME = 20;

	private BoundedReading() {
	}

	static ReadingResult read(byte[] file) {
		FutureTask<ReadingResult> reading = new FutureTask<>(() -> ScreenplayReader.read(file));
		Thread.ofPlatform().daemon().name("reading").start(reading);
		try {
			return reading.get(TIME, TimeUnit.SECONDS);
		}
		catch (TimeoutException ex) {
			return Refusal.of("tooMuch");
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof VirtualMachineError) {
				return Refusal.of("tooMuch");
			}
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Refusal.of("tooMuch");
		}
	}

}
