package app.closedset.script.isolated;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import app.closedset.script.reading.ScreenplayReader;

/**
 * The main program of a reading process: files come in, answers go out, one after the
 * other, until the pipe ends. It ends itself when a reading does not, so that none is
 * left behind by an application that was killed.
 */
final class ReadingServer {

	/** Longer than the application waits. */
	private static final Duration PATIENCE = ReadingProcess.TIME.plusSeconds(10);

	private static final Set<String> LOCAL = Set.of("file", "jar", "nested", "jrt");

	private ReadingServer() {
	}

	public static void main(String[] args) {
		// The pipe is for answers alone, whatever a library prints.
		DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
		DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
		System.setOut(new PrintStream(OutputStream.nullOutputStream()));
		System.setErr(new PrintStream(OutputStream.nullOutputStream()));
		URL.setURLStreamHandlerFactory((protocol) -> LOCAL.contains(protocol) ? null : new NoConnections());
		try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
			Frames.write(out, new byte[0]);
			while (true) {
				byte[] file = Frames.read(in);
				ScheduledFuture<?> end = clock.schedule(() -> Runtime.getRuntime().halt(2), PATIENCE.toSeconds(),
						TimeUnit.SECONDS);
				Frames.write(out, Answer.written(ScreenplayReader.read(file, PagesRead.through(out))));
				end.cancel(false);
			}
		}
		catch (IOException ex) {
			// The application has ended.
			Runtime.getRuntime().halt(0);
		}
		catch (Throwable ex) {
			Runtime.getRuntime().halt(1);
		}
	}

}
