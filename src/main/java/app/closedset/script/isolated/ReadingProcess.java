package app.closedset.script.isolated;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.closedset.script.reading.ReadingProgress;
import app.closedset.script.reading.ReadingResult;

/**
 * Another Java process that reads files: with little memory, without this one's
 * environment, and ended when a file takes too long. It ends by itself when this process
 * does, because its input ends then.
 */
final class ReadingProcess implements AutoCloseable {

	/** No script takes longer. */
	static final Duration TIME = Duration.ofSeconds(20);

	private static final Duration TO_START = Duration.ofSeconds(60);

	/** No script needs more, in megabytes. */
	static final int MEMORY = 512;

	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private final ScheduledExecutorService clock;

	private final Process process;

	private final DataOutputStream out;

	private final DataInputStream in;

	private ReadingProcess(ScheduledExecutorService clock, Process process) {
		this.clock = clock;
		this.process = process;
		this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
		this.in = new DataInputStream(process.getInputStream());
	}

	/** Starts a process and waits until it can read. */
	static ReadingProcess start(ScheduledExecutorService clock, int memory) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command(memory)).redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().clear();
		ReadingProcess process = new ReadingProcess(clock, builder.start());
		try {
			process.within(TO_START, () -> Frames.read(process.in));
		}
		catch (IOException ex) {
			process.close();
			throw ex;
		}
		return process;
	}

	/** Reads a file; an exception where the process ended over it or was ended. */
	ReadingResult read(byte[] file, Duration time, ReadingProgress progress) throws IOException {
		return Answer.read(within(time, () -> {
			Frames.write(this.out, file);
			byte[] said = Frames.read(this.in);
			while (PagesRead.isIn(said)) {
				PagesRead.read(said).tell(progress);
				said = Frames.read(this.in);
			}
			return said;
		}));
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

	private byte[] within(Duration time, Exchange exchange) throws IOException {
		ScheduledFuture<?> end = this.clock.schedule(this::close, time.toMillis(), TimeUnit.MILLISECONDS);
		try {
			return exchange.run();
		}
		finally {
			end.cancel(false);
		}
	}

	/**
	 * Something said and answered over the pipe.
	 */
	@FunctionalInterface
	private interface Exchange {

		byte[] run() throws IOException;

	}

	/** How this same program is started with another main class, packaged or not. */
	private static List<String> command(int memory) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-Xmx" + memory + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
				"-Djava.awt.headless=true",
				// Names of other machines are looked up in a file that is empty.
				"-Djdk.net.hosts.file=" + (File.separatorChar == '/' ? "/dev/null" : "NUL"),
				// What libraries would log could hold words of the script.
				"-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider", "-cp", classPath()));
		String main = ReadingServer.class.getName();
		URL place = ReadingServer.class.getResource("ReadingServer.class");
		if (place != null && place.toString().contains("BOOT-INF")) {
			command.addAll(List.of("-Dloader.main=" + main, LAUNCHER));
		}
		else {
			command.add(main);
		}
		return command;
	}

	private static String classPath() {
		return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
			.splitAsStream(System.getProperty("java.class.path"))
			.filter((entry) -> !entry.isEmpty())
			.map((entry) -> Path.of(entry).toAbsolutePath().toString())
			.collect(Collectors.joining(File.pathSeparator));
	}

}
