package app.closedset;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

/**
 * The arrows between modules are those that each module declares, and the map in
 * {@code docs/modules} is drawn from them.
 */
class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(ClosedSet.class);

	@Test
	void modules_useOnlyWhatTheyDeclare() {
		this.modules.verify();
	}

	@Test
	void map_isDrawnFromTheCode() {
		new Documenter(this.modules, Options.defaults().withOutputFolder(Path.of("docs", "modules").toString()))
			.writeModulesAsPlantUml();
	}

}
