package app.closedset.script.isolated;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Sends pieces of known length through a pipe.
 */
final class Frames {

	/** Longer than any file that is read, and than what is answered about it. */
	private static final int LONGEST = 256 * 1024 * 1024;

	private Frames() {
	}

	static void write(DataOutputStream out, byte[] content) throws IOException {
		out.writeInt(content.length);
		out.write(content);
		out.flush();
	}

	/** The next piece; an exception where the other side has ended. */
	static byte[] read(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > LONGEST) {
			throw new IOException("A piece of impossible length");
		}
		byte[] content = in.readNBytes(length);
		if (content.length < length) {
			throw new IOException("The other side ended within a piece");
		}
		return content;
	}

}
