package app.closedset.script.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Script files that were written for tests.
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
		ReadingResult result = ScreenplayReader.read(file);
		assertThat(result).isInstanceOf(Screenplay.class);
		return (Screenplay) result;
	}

	static Refusal refusal(byte[] file) {
		ReadingResult result = ScreenplayReader.read(file);
		assertThat(result).isInstanceOf(Refusal.class);
		return (Refusal) result;
	}

}
