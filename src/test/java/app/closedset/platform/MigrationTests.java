package app.closedset.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Migrations of all modules share one history. Two with one version are found here, where
 * it takes no database, and not when nothing starts.
 */
class MigrationTests {

	private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

	@Test
	void versions_ofAllModules_areUnique() throws IOException {
		try (Stream<Path> files = Files.walk(MIGRATIONS)) {
			List<String> versions = files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".sql"))
				.map((name) -> name.split("__")[0])
				.toList();
			assertThat(versions).isNotEmpty().doesNotHaveDuplicates();
		}
	}

}
