package app.closedset.script.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Script files that were written for tests. Without a test library, because benchmarks
 * read them too; what is read as something else fails by its type.
 */
public final class ScriptFiles {

	private ScriptFiles() {
	}

	public static byte[] bytes(String name) {
		try (InputStream file = ScriptFiles.class.getResourceAsStream("/script/" + name)) {
			if (file == null) {
				throw new IllegalArgumentException("No such script: " + name);
			}
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Screenplay screenplay(String name) {
		return screenplay(bytes(name));
	}

	static Screenplay fountain(String text) {
		return screenplay(text.getBytes(StandardCharsets.UTF_8));
	}

	static Screenplay screenplay(byte[] file) {
		return (Screenplay) ScreenplayReader.read(file);
	}

	static Refusal refusal(byte[] file) {
		return (Refusal) ScreenplayReader.read(file);
	}

}
