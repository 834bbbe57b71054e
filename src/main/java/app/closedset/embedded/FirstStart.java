package app.closedset.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remembers that a new database is being filled with the demo, so that a demo that was
 * interrupted half-way is never taken for a whole one: the next start begins anew. Until
 * the first start is over nobody was told where to sign in, and nothing of theirs is
 * lost.
 */
final class FirstStart {

	private final Path mark;

	private FirstStart(Path mark) {
		this.mark = mark;
	}

	/** Empties a database whose first start was interrupted, and marks a new one. */
	static FirstStart of(Path folder, LocalPostgres database) throws IOException {
		FirstStart start = new FirstStart(folder.resolve("first-start-unfinished"));
		if (start.isUnfinished()) {
			System.out.println("The demo was interrupted at the first start. It begins anew.");
			database.beginAnew();
		}
		else if (database.isNew()) {
			Files.createFile(start.mark);
		}
		return start;
	}

	boolean isUnfinished() {
		return Files.exists(this.mark);
	}

	void finished() throws IOException {
		Files.deleteIfExists(this.mark);
	}

}
