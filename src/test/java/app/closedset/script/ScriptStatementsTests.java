package app.closedset.script;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.closedset.ClosedSetTest;
import app.closedset.SignedIn;
import app.closedset.Statements;
import app.closedset.TestProductions;
import app.closedset.TestProductions.TestProduction;
import app.closedset.core.ImportId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the script, the whole request with what other modules show beside it, take
 * the same statements for drafts of ten, a hundred and four hundred scenes, and so does
 * the script's face to other modules. Storing a draft takes as many batches as it needs.
 */
@ClosedSetTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptStatementsTests {

	private static final int[] SIZES = { 10, 100, 400 };

	private final Map<Integer, Script> scripts = new LinkedHashMap<>();

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ImportDesk imports;

	@Autowired
	private Scripts face;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestProductions productions;

	/**
	 * A production whose second draft changes every scene, and whose third waits.
	 */
	private record Script(TestProduction production, SceneSummary scene, ImportId pending) {

		Viewer office() {
			return this.production.as(Role.OFFICE);
		}

	}

	@BeforeAll
	void scriptsOfEachSize() {
		for (int size : SIZES) {
			TestProduction production = this.productions.aProduction();
			ImportedScripts.of(this.context, production, script(size, "waits"));
			List<SceneSummary> scenes = ImportedScripts.of(this.context, production, script(size, "waits long"));
			assertThat(scenes).hasSize(size);
			Viewer office = production.as(Role.OFFICE);
			ImportOutcome third = production.within(office, () -> this.imports.upload(office, "third.fountain",
					script(size, "waits too long").getBytes(StandardCharsets.UTF_8)));
			this.scripts.put(size, new Script(production, scenes.getLast(), ((ImportOutcome.Waiting) third).pending()));
		}
	}

	static Stream<Arguments> pages() {
		return Stream.of(page("list of scenes", 8, (script) -> "/script"),
				page("drafts", 9, (script) -> "/script/drafts"),
				page("scene", 27, (script) -> "/script/scenes/" + script.scene().id()),
				page("whole draft", 11, (script) -> "/script/drafts/" + script.scene().draft()),
				page("comparison", 12, (script) -> "/script/comparison?all=true"),
				page("preview with its matching", 19, (script) -> "/script/imports/" + script.pending()),
				page("changes of a file", 12, (script) -> "/script/imports/" + script.pending() + "/changes"));
	}

	private static Arguments page(String name, int most, Function<Script, String> path) {
		return Arguments.of(name, most, path);
	}

	@ParameterizedTest(name = "{0}: at most {1}")
	@MethodSource("pages")
	void page_ofAScriptOfAnyLength_takesTheSameStatements(String name, int most, Function<Script, String> path) {
		List<String> ten = statements(10, path);
		assertThat(statements(100, path)).as("a hundred").hasSameSizeAs(ten);
		assertThat(statements(400, path)).as("four hundred").hasSameSizeAs(ten);
		assertThat(ten).as("at most").hasSizeLessThanOrEqualTo(most);
	}

	private List<String> statements(int size, Function<Script, String> path) {
		Script script = Objects.requireNonNull(this.scripts.get(size));
		List<MvcTestResult> page = new ArrayList<>();
		List<String> statements = Statements.of(() -> page.add(this.mvc.get()
			.uri(script.production().path(path.apply(script)))
			.with(SignedIn.as(script.office()))
			.exchange()));
		assertThat(page.getFirst()).hasStatusOk();
		return statements;
	}

	static Stream<Arguments> questions() {
		return Stream.of(question("scenes", 1, (face, scene) -> face.scenes()),
				question("scene", 1, (face, scene) -> face.scene(scene.id())),
				question("text", 2, (face, scene) -> face.text(scene.id())),
				question("texts", 2, (face, scene) -> face.texts(scene.draft())));
	}

	private static Arguments question(String name, int statements, Question question) {
		return Arguments.of(name, statements, question);
	}

	/**
	 * What another module asks.
	 */
	private interface Question {

		Object of(Scripts face, SceneSummary scene);

	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("questions")
	void face_ofAScriptOfAnyLength_takesTheSameStatements(String name, int expected, Question question) {
		for (Script script : this.scripts.values()) {
			Supplier<Object> asked = () -> question.of(this.face, script.scene());
			assertThat(Statements.of(() -> script.production().within(script.office(), asked))).hasSize(expected);
		}
	}

	private static String script(int scenes, String does) {
		StringBuilder text = new StringBuilder();
		for (int i = 1; i <= scenes; i++) {
			text.append("INT. ROOM %1$d - DAY #%1$d#\n\nNell %2$s.\n\nNELL\nYes.\n\n".formatted(i, does));
		}
		return text.toString();
	}

}
