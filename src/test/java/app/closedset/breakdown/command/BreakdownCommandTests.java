package app.closedset.breakdown.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the command prints, and how it ends.
 */
class BreakdownCommandTests {

	private static final String SCRIPT = """
			Title: Marée basse

			INT. CUISINE - NUIT #12A#

			ÉLODIE (34 ans) l'embrasse sur la bouche.

			ÉLODIE
			(bas)
			Viens.

			.OMITTED #13#
			""";

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void jsonOfOneFile_isTheDocumentedObject() throws IOException {
		int status = run("--format=json", script("Marée.fountain", SCRIPT));
		assertThat(status).isZero();
		assertThat(error()).isEmpty();
		JsonNode json = new ObjectMapper().readTree(output());
		assertThat(json.propertyNames()).containsExactly("file", "format", "title", "language", "warnings", "scenes");
		assertThat(json.get("file").asString()).endsWith("Marée.fountain");
		assertThat(json.get("format").asString()).isEqualTo("fountain");
		assertThat(json.get("title").asString()).isEqualTo("Marée basse");
		assertThat(json.get("language").asString()).isEqualTo("fr");
		JsonNode scene = json.get("scenes").get(0);
		assertThat(scene.propertyNames()).containsExactly("index", "number", "heading", "setting", "location", "time",
				"page", "eighths", "omitted", "revised", "revision", "characters", "text", "flags", "attention",
				"confidence");
		assertThat(scene.get("index").asInt()).isEqualTo(1);
		assertThat(scene.get("number").asString()).isEqualTo("12A");
		assertThat(scene.get("setting").asString()).isEqualTo("INT");
		assertThat(scene.get("time").asString()).isEqualTo("NUIT");
		assertThat(scene.get("revision").isNull()).isTrue();
		assertThat(scene.get("characters").get(0).asString()).isEqualTo("ÉLODIE");
		assertThat(scene.get("text").asString())
			.isEqualTo("ÉLODIE (34 ans) l'embrasse sur la bouche.\n\nÉLODIE\n(bas)\nViens.");
		assertThat(scene.get("attention").asBoolean()).isTrue();
		JsonNode flag = scene.get("flags").get(0);
		assertThat(flag.propertyNames()).containsExactly("categories", "modifiers", "exposure", "contact", "violence",
				"attention", "confidence", "evidence", "line", "reason");
		assertThat(flag.get("categories").get(0).asString()).isEqualTo("KISSING");
		assertThat(flag.get("line").asInt()).isEqualTo(5);
		assertThat(flag.get("reason").asString()).doesNotContain("breakdown.reason");
		assertThat(json.get("scenes").get(1).get("omitted").asBoolean()).isTrue();
		assertThat(json.get("scenes").get(1).get("eighths").asInt()).isZero();
	}

	@Test
	void severalFiles_giveALineEach_andTheRefusedOneItsReason() throws IOException {
		int status = run("--format=json", "--quick", script("a.txt", SCRIPT), script("b.txt", "A novel.\n"),
				script("c.txt", SCRIPT));
		assertThat(status).isEqualTo(BreakdownCommand.REFUSED);
		assertThat(output().lines()).hasSize(2);
		assertThat(error()).contains("b.txt: No scene heading was found.");
	}

	@Test
	void quick_readsByTheRulesAlone() throws IOException {
		run("--quick", "--format=json", script("a.txt", SCRIPT));
		JsonNode flags = new ObjectMapper().readTree(output()).get("scenes").get(0).get("flags");
		assertThat(flags.get(0).get("categories").get(0).asString()).isEqualTo("KISSING");
	}

	@Test
	void evaluate_printsTheFigures_andWhatWasMissed() throws IOException {
		Path labels = Files.writeString(this.folder.resolve("labels.csv"),
				"file,scene,categories,modifiers,needs_attention,evidence,why\n"
						+ "b.fountain,1,KISSING,,yes,l'embrasse,a kiss\nb.fountain,2,,,no,,neutral\n");
		assertThat(run("--evaluate", "--quick", labels.toString(), script("b.fountain", SCRIPT))).isZero();
		assertThat(output()).contains("2 scenes", "needs attention", "precision", "recall", "KISSING", "Missed",
				"False alarms");
	}

	@Test
	void evaluate_withLabelsThatAreNone_saysSo() throws IOException {
		Path labels = Files.writeString(this.folder.resolve("labels.csv"), "file\na.fountain\n");
		assertThat(run("--evaluate", labels.toString(), script("a.fountain", SCRIPT))).isEqualTo(2);
		assertThat(error()).contains("The labels cannot be used");
	}

	@Test
	void table_showsScenesFlagsAndWarningsInTheChosenLanguage() throws IOException {
		assertThat(run("--lang=fr", script("a.fountain", SCRIPT + "\n[[à couper]]\n"))).isZero();
		assertThat(output()).contains("Marée basse", "12A", "INT. CUISINE - NUIT", "! Baiser", "embrasse", "omise",
				"13\u00a0: Laissé de côté\u00a0: 1 note.");
	}

	@Test
	void missingFile_unknownOption_andNothing_areRefusedClearly() {
		assertThat(run("nowhere.fdx")).isEqualTo(BreakdownCommand.REFUSED);
		assertThat(run("--colour", "a.fdx")).isEqualTo(BreakdownCommand.REFUSED);
		assertThat(run()).isEqualTo(BreakdownCommand.REFUSED);
		assertThat(run("--lang=fr", this.folder.toString())).isEqualTo(BreakdownCommand.REFUSED);
		assertThat(error()).contains("nowhere.fdx: There is no such file.", "There is no option --colour.",
				"Name a script file.", "Le fichier ne peut pas être ouvert.");
		assertThat(output()).isEmpty();
	}

	@Test
	void help_tellsTheOptions() {
		assertThat(run("--help")).isZero();
		assertThat(output()).contains("--format=text|json", "--quick", "--lang=en|fr");
	}

	private int run(String... arguments) {
		return BreakdownCommand.run(arguments, new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

	private String script(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text).toString();
	}

	private String output() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private String error() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

}
