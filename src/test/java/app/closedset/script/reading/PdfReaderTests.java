package app.closedset.script.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PdfReaderTests {

	private static final List<ScriptPrinter.Layout> LAYOUTS = ScriptPrinter.ALL;

	private static final Screenplay PRODUCTION = ScriptFiles.screenplay("pdf/prod-en-letter.pdf");

	@ParameterizedTest
	@MethodSource("expected")
	void file_ofTheCorpus_hasTheExpectedScenes(String file, JsonNode expectation) {
		List<String> expected = new ArrayList<>();
		expectation.get("scenes").forEach((scene) -> expected.add(scene.asString()));
		List<ScriptScene> scenes = ScriptFiles.screenplay("pdf/" + file).scenes();
		List<String> found = new ArrayList<>();
		for (int i = 0; i < scenes.size(); i++) {
			String number = scenes.get(i).number();
			found.add(scenes.get(i).omitted() ? number + " " + scenes.get(i).heading()
					: (number != null) ? number : "(none)");
		}
		assertThat(found).isEqualTo(expected);
		assertThat(scenes.stream().filter((scene) -> !scene.omitted())).hasSize(expectation.get("live").asInt());
	}

	static Stream<Arguments> expected() {
		JsonNode all = new ObjectMapper().readTree(new ByteArrayInputStream(ScriptFiles.bytes("pdf/EXPECTED.json")));
		return all.propertyStream()
			.filter((entry) -> !entry.getValue().get("scenes").isEmpty())
			.map((entry) -> Arguments.of(entry.getKey(), entry.getValue()));
	}

	@Test
	void scan_read_isRefusedAsScan() {
		assertThat(refusal(ScriptFiles.bytes("pdf/scan-no-text.pdf"))).isEqualTo("scan");
	}

	@Test
	void speech_brokenByThePage_isOneSpeech() {
		assertThat(texts(scene("2"))).containsExactly("ACTION Rain. PAUL runs 3", "CHARACTER PAUL",
				"DIALOGUE Wait for me! I said wait for me, and I meant it. Every single word I said that night, I meant. And you left.",
				"ACTION He stops at the corner.");
	}

	@Test
	void number_thatBelongsToTheName_staysThere() {
		assertThat(scene("4").location()).isEqualTo("APARTMENT 4");
	}

	@Test
	void heading_longerThanItsLine_isJoinedWithoutTheNumberBesideIt() {
		assertThat(scene("5A").heading())
			.isEqualTo("INT. VERY LONG LOCATION NAME THAT WRAPS ONTO A SECOND LINE OF THE PAGE - NIGHT");
	}

	@Test
	void line_inDialogueThatLooksLikeAHeading_isDialogue() {
		assertThat(texts(scene("1")))
			.contains("DIALOGUE I never liked this kitchen. It smells of INT. paint and old toast.");
	}

	@Test
	void scenes_withAsterisks_areRevisedByTheSetThatTheHeaderNames() {
		assertThat(PRODUCTION.scenes().stream().filter(ScriptScene::revised))
			.allSatisfy((scene) -> assertThat(scene.revision()).isEqualTo("Blue Revision 09/07/26"))
			.extracting(ScriptScene::number)
			.containsExactly("2", "3", "4", "A5");
	}

	@Test
	void pages_bearTheirPrintedLabels() {
		assertThat(PRODUCTION.scenes()).extracting(ScriptScene::page)
			.containsExactly("1", "1", "2", "2", "2A", "2A", "2A", "2A", "3");
	}

	@Test
	void speeches_sideBySide_standInTwoColumns() {
		assertThat(scene("4").elements()).filteredOn((element) -> element.column() != Column.WHOLE)
			.extracting((element) -> element.column() + " " + element.text())
			.containsExactly("LEFT ANNA", "LEFT No.", "RIGHT PAUL", "RIGHT Yes.");
	}

	@ParameterizedTest
	@FieldSource("LAYOUTS")
	void script_printedAndReadAgain_isTheSame(ScriptPrinter.Layout layout) throws IOException {
		for (String file : List.of("en-01-drama", "fr-01-drame")) {
			Screenplay source = source(file);
			ScriptPrinter.Printed printed = ScriptPrinter.print(source, layout);
			Screenplay read = ScriptFiles.screenplay(printed.file());
			assertThat(read.scenes()).extracting((scene) -> flat(scene.heading()))
				.isEqualTo(source.scenes().stream().map((scene) -> flat(scene.heading())).toList());
			assertThat(read.scenes()).extracting(ScriptScene::page).isEqualTo(printed.labels());
			for (int i = 0; i < source.scenes().size(); i++) {
				assertThat(read.scenes().get(i).number()).isEqualTo((layout.numbers() == ScriptPrinter.Numbers.NONE)
						? null : ScriptPrinter.number(source.scenes().get(i), i + 1));
				assertThat(texts(read.scenes().get(i))).isEqualTo(texts(source.scenes().get(i)));
			}
			assertThat(read.title()).isEqualToIgnoringCase(source.title());
			assertThat(read.language()).isEqualTo(source.language());
		}
	}

	@Test
	void lines_thatComeBackAtTheSamePlaceOfOtherPages_areKept() {
		StringBuilder fountain = new StringBuilder("Title: T\n\n");
		for (int i = 0; i < 30; i++) {
			fountain.append("INT. ROOM ")
				.append(i)
				.append(" - DAY\n\n")
				.append(("Number " + i + " walks. ").repeat(1 + i * 7 % 50))
				.append("\n\nANNA\n")
				.append("No.")
				.append("\n\n");
		}
		Screenplay source = ScriptFiles.fountain(fountain.toString());
		Screenplay read = ScriptFiles.screenplay(ScriptPrinter.print(source, ScriptPrinter.LATEX).file());
		assertThat(read.scenes()).extracting((scene) -> flat(scene.text()))
			.isEqualTo(source.scenes().stream().map((scene) -> flat(scene.text())).toList());
	}

	@Test
	void script_drawnSmallerThanItsFontsSay_isTheSame() throws IOException {
		Screenplay source = source("en-01-drama");
		byte[] printed = ScriptPrinter.print(source, ScriptPrinter.FINAL_DRAFT).file();
		try (PDDocument document = Loader.loadPDF(printed); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (PDPage page : document.getPages()) {
				PDRectangle paper = page.getMediaBox();
				page.setMediaBox(new PDRectangle(paper.getWidth() / 2, paper.getHeight() / 2));
				try (PDPageContentStream before = new PDPageContentStream(document, page, AppendMode.PREPEND, false)) {
					before.transform(Matrix.getScaleInstance(0.5f, 0.5f));
				}
			}
			document.save(out);
			Screenplay read = ScriptFiles.screenplay(out.toByteArray());
			assertThat(read.scenes()).extracting(ScriptScene::heading, PdfReaderTests::texts)
				.isEqualTo(source.scenes().stream().map((scene) -> tuple(scene.heading(), texts(scene))).toList());
		}
	}

	@Test
	void pdf_withAPassword_isRefused() throws IOException {
		byte[] printed = printed();
		try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(printed));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
			document.save(out);
			assertThat(refusal(out.toByteArray())).isEqualTo("encrypted");
		}
	}

	@Test
	void pdf_brokenOff_isRefused() throws IOException {
		byte[] printed = printed();
		assertThat(refusal(Arrays.copyOf(printed, printed.length * 2 / 3))).isEqualTo("truncated");
	}

	@Test
	void pdf_withNothingBehindItsFirstLine_isRefused() {
		assertThat(refusal("%PDF-1.7\nnothing\n%%EOF".getBytes(StandardCharsets.US_ASCII))).isEqualTo("brokenPdf");
	}

	@Test
	void pdf_ofTenThousandPages_isRefused() throws IOException {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (int i = 0; i < 10_000; i++) {
				document.addPage(new PDPage());
			}
			document.save(out);
			assertThat(refusal(out.toByteArray())).isEqualTo("tooManyPages");
		}
	}

	private static Screenplay source(String name) throws IOException {
		return ScriptFiles.screenplay(Files.readAllBytes(Path.of("data/breakdown/tuning", name + ".fountain")));
	}

	private static byte[] printed() throws IOException {
		return ScriptPrinter.print(source("en-01-drama"), ScriptPrinter.CELTX).file();
	}

	private static String refusal(byte[] file) {
		return ScriptFiles.refusal(file).message().replace("script.refusal.", "");
	}

	private static ScriptScene scene(String number) {
		return PRODUCTION.scenes().stream().filter((scene) -> number.equals(scene.number())).findFirst().orElseThrow();
	}

	private static List<String> texts(ScriptScene scene) {
		return scene.elements()
			.stream()
			.map((element) -> element.kind() + " "
					+ flat((element.kind() == ElementKind.CHARACTER) ? element.text().toUpperCase(Locale.ROOT)
							: element.text()))
			.toList();
	}

	private static String flat(String text) {
		return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
	}

}
