package app.closedset.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Files that only their owner may read, where the file system knows owners.
 */
final class PrivateFiles {

	private static final int SECRET_BYTES = 32;

	private PrivateFiles() {
	}

	static void createFolder(Path folder) throws IOException {
		if (Files.isDirectory(folder)) {
			return;
		}
		Files.createDirectories(folder);
		restrict(folder, "rwx------");
	}

	/** The 32 random bytes of this file in Base64; made and kept if there is none. */
	static String secret(Path file) throws IOException {
		if (!Files.exists(file)) {
			createFolder(file.resolveSibling(".").normalize());
			byte[] bytes = new byte[SECRET_BYTES];
			new SecureRandom().nextBytes(bytes);
			Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
			Files.deleteIfExists(unfinished);
			Files.createFile(unfinished);
			restrict(unfinished, "rw-------");
			Files.writeString(unfinished, Base64.getEncoder().encodeToString(bytes));
			Files.move(unfinished, file);
		}
		return Files.readString(file).strip();
	}

	/** Deletes a file or a whole folder, if there is one. */
	static void delete(Path path) throws IOException {
		if (!Files.exists(path)) {
			return;
		}
		Files.walkFileTree(path, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
				Files.delete(folder);
				return FileVisitResult.CONTINUE;
			}

		});
	}

	static boolean knowsOwners(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private static void restrict(Path path, String permissions) throws IOException {
		if (knowsOwners(path)) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
		}
	}

}
