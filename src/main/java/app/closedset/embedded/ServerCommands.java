package app.closedset.embedded;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import app.closedset.core.Sha256;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked once into the data folder, and how they are run.
 * PostgreSQL refuses to run as root; for root they run in a user namespace of their own
 * or, where there are none, as the user 65534, who then owns the database's files.
 */
final class ServerCommands {

	private static final int NOBODY = 65534;

	private static final int OWNER_MAY_EXECUTE = 0100;

	private final Path programs;

	private final List<String> prefix;

	private final @Nullable Integer owner;

	private ServerCommands(Path programs, List<String> prefix, @Nullable Integer owner) {
		this.programs = programs;
		this.prefix = prefix;
		this.owner = owner;
	}

	static ServerCommands in(Path folder) throws IOException {
		Path programs = unpacked(folder);
		if (!isRoot(folder)) {
			return new ServerCommands(programs, List.of(), null);
		}
		if (succeeds("unshare", "-U", "true")) {
			return new ServerCommands(programs, List.of("unshare", "-U"), 0);
		}
		List<String> asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
		// It has to reach its files through every folder above them.
		ServerCommands commands = new ServerCommands(programs, asNobody, NOBODY);
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
		List<String> look = new ArrayList<>(asNobody);
		look.addAll(List.of("ls", programs.toString()));
		if (!succeeds(look.toArray(String[]::new))) {
			throw new LocalPostgres.CannotStart("PostgreSQL does not run as root, and another user cannot reach "
					+ folder + ". Start Closed Set as an ordinary user, or choose a folder that"
					+ " everyone can reach with CLOSEDSET_DATA, such as /var/tmp/closed-set.");
		}
		return commands;
	}

	/**
	 * Runs one program to its end.
	 * @throws IOException with the last lines that it wrote, if it fails
	 */
	void run(long seconds, String program, String... arguments) throws IOException {
		List<String> line = new ArrayList<>(this.prefix);
		line.add(this.programs.resolve("bin").resolve(program).toString());
		line.addAll(List.of(arguments));
		Path output = Files.createTempFile("closed-set-" + program, ".log");
		try {
			// To a file: the server inherits it, and a pipe would never end.
			Process process = new ProcessBuilder(line).directory(this.programs.toFile())
				.redirectErrorStream(true)
				.redirectInput(new File(isWindows() ? "NUL" : "/dev/null"))
				.redirectOutput(output.toFile())
				.start();
			if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new IOException(program + " took longer than " + seconds + " seconds.");
			}
			if (process.exitValue() != 0) {
				throw new IOException(program + ": " + lastLine(output));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(program + " was interrupted", ex);
		}
		finally {
			deleteQuietly(output);
		}
	}

	/** Gives files to the user who runs the programs, if that is another one. */
	void own(Path path) throws IOException {
		Integer user = this.owner;
		if (user == null || user.equals(Files.getAttribute(path, "unix:uid"))) {
			return;
		}
		Files.walkFileTree(path, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.setAttribute(folder, "unix:uid", user);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.setAttribute(file, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
				return FileVisitResult.CONTINUE;
			}

		});
	}

	private static Path unpacked(Path folder) throws IOException {
		byte[] archive = archive();
		Path programs = folder.resolve("programs").resolve(Sha256.of(archive).hex().substring(0, 16));
		if (!Files.isDirectory(programs)) {
			Path unfinished = programs.resolveSibling("unfinished");
			PrivateFiles.delete(unfinished);
			Files.createDirectories(unfinished);
			unpack(archive, unfinished);
			Files.move(unfinished, programs, StandardCopyOption.ATOMIC_MOVE);
		}
		return programs;
	}

	private static byte[] archive() throws IOException {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String name = system.startsWith("windows") ? "Windows" : system.startsWith("mac") ? "Darwin" : "Linux";
		String machine = System.getProperty("os.arch");
		try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(name,
				"amd64".equals(machine) ? "x86_64" : machine)) {
			return archive.readAllBytes();
		}
		catch (IllegalStateException ex) {
			throw new IOException("there are no PostgreSQL programs for " + name + " on " + machine
					+ "; use your own PostgreSQL 18 (see the README)", ex);
		}
	}

	private static void unpack(byte[] archive, Path folder) throws IOException {
		try (TarArchiveInputStream entries = new TarArchiveInputStream(
				new XZInputStream(new ByteArrayInputStream(archive)))) {
			for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				Path target = folder.resolve(entry.getName()).normalize();
				if (!target.startsWith(folder)) {
					throw new IOException("unexpected entry " + entry.getName());
				}
				if (entry.isDirectory()) {
					Files.createDirectories(target);
					continue;
				}
				Path parent = target.resolveSibling(".").normalize();
				Files.createDirectories(parent);
				if (entry.isSymbolicLink()) {
					Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
				}
				else if (entry.isLink()) {
					Files.createLink(target, folder.resolve(entry.getLinkName()));
				}
				else {
					Files.copy(entries, target);
					boolean program = (entry.getMode() & OWNER_MAY_EXECUTE) != 0 || parent.endsWith("bin");
					if (program && PrivateFiles.knowsOwners(target)) {
						Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
					}
				}
			}
		}
	}

	private static boolean isRoot(Path folder) {
		return !isWindows() && "root".equals(System.getProperty("user.name")) && PrivateFiles.knowsOwners(folder);
	}

	private static boolean isWindows() {
		return File.separatorChar == '\\';
	}

	private static boolean succeeds(String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static String lastLine(Path output) throws IOException {
		List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
		return lines.stream().filter((line) -> !line.isBlank()).reduce((first, second) -> second).orElse("failed");
	}

	private static void deleteQuietly(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			file.toFile().deleteOnExit();
		}
	}

}
