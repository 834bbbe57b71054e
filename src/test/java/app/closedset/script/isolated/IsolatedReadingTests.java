package app.closedset.script.isolated;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import app.closedset.script.reading.ReadingProgress;
import app.closedset.script.reading.ReadingResult;
import app.closedset.script.reading.Refusal;
import app.closedset.script.reading.ScreenplayReader;
import app.closedset.script.reading.ScriptFiles;
import app.closedset.script.reading.WordFiles;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IsolatedReadingTests {

	private static final IsolatedReading READING = new IsolatedReading();

	private static final byte[] PDF = ScriptFiles.bytes("pdf/prod-en-letter.pdf");

	@AfterAll
	static void end() {
		READING.destroy();
	}

	@Test
	void pdf_readApart_isReadAsItIsHere() {
		assertThat(READING.read(PDF)).isEqualTo(ScreenplayReader.read(PDF));
	}

	@Test
	void pdf_readApart_tellsItsPages() {
		List<String> told = new ArrayList<>();
		READING.read(PDF, (read, all) -> told.add(read + "/" + all));
		List<String> here = new ArrayList<>(List.of("0/0"));
		ScreenplayReader.read(PDF, (read, all) -> here.add(read + "/" + all));
		assertThat(told).isNotEmpty().isSubsetOf(here);
		assertThat(told.getLast()).isEqualTo(here.getLast());
	}

	@Test
	void thirdFile_isSaidToBeReadOnlyWhenItsTurnComes() throws Exception {
		IsolatedReading reading = new IsolatedReading();
		CountDownLatch begun = new CountDownLatch(2);
		CompletableFuture<Boolean> end = new CompletableFuture<>();
		ReadingProgress halting = (read, all) -> {
			begun.countDown();
			end.join();
		};
		List<String> told = new CopyOnWriteArrayList<>();
		Thread third = new Thread(() -> reading.read(PDF, (read, all) -> told.add(read + "/" + all)));
		try (ExecutorService people = Executors.newFixedThreadPool(2)) {
			people.submit(() -> reading.read(PDF, halting));
			people.submit(() -> reading.read(PDF, halting));
			begun.await();
			third.start();
			Awaitility.await().until(() -> third.getState() == Thread.State.TIMED_WAITING);
			assertThat(told).isEmpty();
			end.complete(true);
		}
		third.join();
		assertThat(told).startsWith("0/0");
		reading.destroy();
	}

	@Test
	void refusal_madeApart_keepsItsWords() {
		byte[] scan = ScriptFiles.bytes("pdf/scan-no-text.pdf");
		assertThat(READING.read(scan)).isEqualTo(Refusal.of("scan"));
	}

	@Test
	void text_isReadHere_withoutAProcess() {
		IsolatedReading fresh = new IsolatedReading();
		fresh.destroy();
		byte[] text = "INT. KITCHEN - DAY\n\nRain.\n".getBytes(StandardCharsets.UTF_8);
		assertThat(fresh.read(text)).isEqualTo(ScreenplayReader.read(text));
	}

	@Test
	void processThatEnded_isReplacedForTheNextFile() {
		ReadingResult first = READING.read(PDF);
		ProcessHandle.current().children().forEach((child) -> {
			child.destroyForcibly();
			child.onExit().join();
		});
		assertThat(READING.read(PDF)).isEqualTo(first);
	}

	@Test
	void file_thatTakesTooLong_isRefusedAndLeavesNoProcess() {
		Iterator<Duration> limits = List.of(Duration.ofMillis(1), ReadingProcess.TIME).iterator();
		IsolatedReading reading = new IsolatedReading(limits::next, ReadingProcess.MEMORY);
		Set<ProcessHandle> before = processes();
		assertThat(reading.read(PDF)).isEqualTo(Refusal.of("tooMuch"));
		assertThatProcessesEndBut(before);
		assertThat(reading.read(PDF)).isEqualTo(ScreenplayReader.read(PDF));
		reading.destroy();
		assertThatProcessesEndBut(before);
	}

	@Test
	void file_thatNeedsTooMuchMemory_isRefusedAndHarmsNothing() {
		IsolatedReading reading = new IsolatedReading(() -> Duration.ofMinutes(5), 64);
		Set<ProcessHandle> before = processes();
		assertThat(reading.read(longParagraph())).isEqualTo(Refusal.of("tooMuch"));
		assertThatProcessesEndBut(before);
		assertThat(reading.read(PDF)).isEqualTo(ScreenplayReader.read(PDF));
		reading.destroy();
	}

	/** A long paragraph, which is copied until there is no room for it. */
	private static byte[] longParagraph() {
		Random random = new Random(1);
		StringBuilder page = new StringBuilder("<p>");
		for (int i = 0; i < 15_000_000; i++) {
			page.append(random.nextBoolean() ? 'œ' : 'a');
		}
		return WordFiles.packed("script-1.html", page.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static Set<ProcessHandle> processes() {
		return ProcessHandle.current().children().collect(Collectors.toSet());
	}

	private static void assertThatProcessesEndBut(Set<ProcessHandle> before) {
		ProcessHandle.current()
			.children()
			.filter((process) -> !before.contains(process))
			.forEach((process) -> assertThat(process.onExit()).succeedsWithin(Duration.ofMinutes(1)));
	}

	@Test
	void manyFilesAtOnce_areReadOrToldToWait() throws Exception {
		try (ExecutorService people = Executors.newFixedThreadPool(8)) {
			Callable<ReadingResult> read = () -> READING.read(PDF);
			ReadingResult expected = ScreenplayReader.read(PDF);
			for (Future<ReadingResult> answer : people
				.invokeAll(List.of(read, read, read, read, read, read, read, read))) {
				assertThat(answer.get()).isIn(expected, Refusal.of("busy"));
			}
		}
	}

}
