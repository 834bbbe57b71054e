package app.closedset.script.isolated;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

import app.closedset.script.reading.ReadingProgress;

/**
 * How far a reading process has come, as it says between a file and its answer.
 *
 * @param read pages
 * @param all pages
 */
record PagesRead(int read, int all) {

	/** Shorter than any answer. */
	private static final int LENGTH = 2 * Integer.BYTES;

	/** More often than this many pages nobody looks. */
	private static final int STEP = 5;

	/** Says it through the pipe, now and then. */
	static ReadingProgress through(DataOutputStream out) {
		return (read, all) -> {
			if (read % STEP == 0 || read == all) {
				try {
					Frames.write(out, ByteBuffer.allocate(LENGTH).putInt(read).putInt(all).array());
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		};
	}

	static boolean isIn(byte[] said) {
		return said.length == LENGTH;
	}

	static PagesRead read(byte[] said) {
		ByteBuffer numbers = ByteBuffer.wrap(said);
		return new PagesRead(numbers.getInt(), numbers.getInt());
	}

	void tell(ReadingProgress progress) {
		progress.pages(this.read, this.all);
	}

}
