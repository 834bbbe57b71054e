package app.closedset.breakdown.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import app.closedset.breakdown.detection.Evaluation;
import app.closedset.script.reading.ReadingResult;
import app.closedset.script.reading.Refusal;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScreenplayReader;

/**
 * Reads script files and prints their scenes with what the detection suggests. Each file
 * stands for itself: one that is refused does not keep the others from being read.
 */
public final class BreakdownCommand {

	static final int READ = 0;

	static final int REFUSED = 2;

	private final Options options;

	private final Texts texts;

	private final PrintStream out;

	private final PrintStream err;

	private BreakdownCommand(Options options, PrintStream out, PrintStream err) {
		this.options = options;
		this.texts = new Texts(options.language());
		this.out = out;
		this.err = err;
	}

	public static void main(String[] arguments) {
		PrintStream out = utf8(FileDescriptor.out);
		PrintStream err = utf8(FileDescriptor.err);
		int status = run(arguments, out, err);
		out.flush();
		err.flush();
		System.exit(status);
	}

	/**
	 * @return 0 where all files were read, otherwise 2
	 */
	static int run(String[] arguments, PrintStream out, PrintStream err) {
		try {
			Options options = Options.of(arguments);
			if (options.help()) {
				out.print(new Texts(options.language()).get("breakdown.command.help"));
				return READ;
			}
			BreakdownCommand command = new BreakdownCommand(options, out, err);
			return (options.labels() != null) ? command.evaluate(options.labels()) : command.readAll();
		}
		catch (Options.Wrong ex) {
			err.println("breakdown: " + new Texts(ex.language()).get("breakdown.command." + ex.reason(), ex.value()));
			return REFUSED;
		}
	}

	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
	}

	/** Measures what is found in the files against what a person has labelled. */
	private int evaluate(String labels) {
		try {
			this.out.print(Evaluation
				.of(Path.of(labels), this.options.files().stream().map(Path::of).toList(), this.options.quick())
				.report());
			return READ;
		}
		catch (NoSuchFileException ex) {
			return refuse(String.valueOf(ex.getMessage()), this.texts.get("breakdown.command.missing"));
		}
		catch (IOException | IllegalArgumentException ex) {
			return refuse(labels, this.texts.get("breakdown.command.labels", String.valueOf(ex.getMessage())));
		}
	}

	private int readAll() {
		int status = READ;
		for (String file : this.options.files()) {
			status = Math.max(status, read(file));
		}
		return status;
	}

	private int read(String file) {
		ReadingResult result;
		try {
			result = BoundedReading.read(content(Path.of(file)));
		}
		catch (NoSuchFileException ex) {
			return refuse(file, this.texts.get("breakdown.command.missing"));
		}
		catch (IOException | InvalidPathException ex) {
			return refuse(file, this.texts.get("breakdown.command.unreadable"));
		}
		return switch (result) {
			case Refusal refusal -> refuse(file, this.texts.get(refusal.message(), refusal.arguments().toArray()));
			case Screenplay screenplay -> print(file, screenplay);
		};
	}

	/** The file, or of one that is too large as much as shows that it is. */
	private static byte[] content(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			return content.readNBytes(ScreenplayReader.LARGEST + 1);
		}
	}

	private int print(String file, Screenplay screenplay) {
		FlaggedScript script = FlaggedScript.of(screenplay, this.options.quick());
		this.out.print((this.options.format() == Options.Format.JSON) ? new JsonReport(this.texts).of(file, script)
				: new TextReport(this.texts).of(file, script));
		return READ;
	}

	private int refuse(String file, String reason) {
		this.err.println("breakdown: " + file + ": " + reason);
		return REFUSED;
	}

}
