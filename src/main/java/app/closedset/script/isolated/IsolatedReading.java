package app.closedset.script.isolated;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import app.closedset.script.reading.ReadingProgress;
import app.closedset.script.reading.ReadingResult;
import app.closedset.script.reading.Refusal;
import app.closedset.script.reading.ScreenplayReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads text here, and files of other formats in a process apart: their parsers are large
 * and met by files that nobody has checked. Processes are kept for the next file; one
 * that ends over a file is replaced.
 */
@Component
class IsolatedReading implements ScriptReading, DisposableBean {

	/** How many files are read at once. */
	private static final int AT_ONCE = 2;

	/** How long the next waits for its turn, in seconds. */
	private static final int TURN = 10;

	private static final Logger logger = LoggerFactory.getLogger(IsolatedReading.class);

	private final Semaphore turns = new Semaphore(AT_ONCE, true);

	private final ConcurrentLinkedDeque<ReadingProcess> waiting = new ConcurrentLinkedDeque<>();

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("script-reading").factory());

	/** How long the next file may take. */
	private final Supplier<Duration> time;

	/** The memory of a process, in megabytes. */
	private final int memory;

	IsolatedReading() {
		this(() -> ReadingProcess.TIME, ReadingProcess.MEMORY);
	}

	IsolatedReading(Supplier<Duration> time, int memory) {
		this.time = time;
		this.memory = memory;
	}

	@Override
	public ReadingResult read(byte[] file, ReadingProgress progress) {
		if (!ScreenplayReader.isForeign(file)) {
			progress.pages(0, 0);
			return ScreenplayReader.read(file, progress);
		}
		try {
			if (!this.turns.tryAcquire(TURN, TimeUnit.SECONDS)) {
				return Refusal.of("busy");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Refusal.of("busy");
		}
		try {
			progress.pages(0, 0);
			return readApart(file, progress);
		}
		finally {
			this.turns.release();
		}
	}

	private ReadingResult readApart(byte[] file, ReadingProgress progress) {
		ReadingProcess process;
		try {
			process = process();
		}
		catch (IOException ex) {
			logger.error("No process for reading scripts could be started", ex);
			return Refusal.of("busy");
		}
		try {
			ReadingResult result = process.read(file, this.time.get(), progress);
			this.waiting.push(process);
			return result;
		}
		catch (IOException | JacksonException ex) {
			// Too much time or too much memory: its sender can do the same about both.
			logger.warn("A process ended over a script of {} bytes: {}", file.length, ex.getClass().getSimpleName());
			process.close();
			return Refusal.of("tooMuch");
		}
	}

	private ReadingProcess process() throws IOException {
		ReadingProcess kept = this.waiting.poll();
		while (kept != null && !kept.isAlive()) {
			kept = this.waiting.poll();
		}
		return (kept != null) ? kept : ReadingProcess.start(this.clock, this.memory);
	}

	@Override
	public void destroy() {
		this.clock.shutdownNow();
		this.waiting.forEach(ReadingProcess::close);
	}

}
