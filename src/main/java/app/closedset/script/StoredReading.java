package app.closedset.script;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import app.closedset.script.reading.Screenplay;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was read in a file, as text to be stored beside it, so that a preview need not
 * read the file again.
 */
final class StoredReading {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private StoredReading() {
	}

	static String write(Screenplay screenplay) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream packed = new GZIPOutputStream(bytes)) {
			packed.write(JSON.writeValueAsBytes(screenplay));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Base64.getEncoder().encodeToString(bytes.toByteArray());
	}

	/**
	 * Nothing if an earlier release wrote it otherwise; then the file is read again.
	 */
	static Optional<Screenplay> read(String text) {
		try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
			return Optional.of(JSON.readValue(packed.readAllBytes(), Screenplay.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

}
