package app.closedset.script.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static app.closedset.script.reading.WordFiles.paragraph;
import static app.closedset.script.reading.WordFiles.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WordReaderTests {

	private static final String HEADING = paragraph("", "1. INT. KITCHEN - DAY");

	@ParameterizedTest
	@EnumSource
	void script_typedInAnyManner_isReadAsItWasWritten(WordFiles.Manner manner) throws IOException {
		for (String file : List.of("en-01-drama", "fr-01-drame")) {
			Screenplay source = ScriptFiles
				.screenplay(Files.readAllBytes(Path.of("data/breakdown/tuning", file + ".fountain")));
			Screenplay read = ScriptFiles.screenplay(WordFiles.of(source, manner));
			assertThat(read.format()).isEqualTo(ScriptFormat.WORD);
			assertThat(read.title()).isEqualTo(source.title());
			assertThat(read.scenes()).extracting(ScriptScene::number, ScriptScene::heading, ScriptScene::eighths)
				.isEqualTo(source.scenes()
					.stream()
					.map((scene) -> tuple(scene.number(), HeadingGrammar.collapsed(scene.heading()), scene.eighths()))
					.toList());
			for (int i = 0; i < source.scenes().size(); i++) {
				assertThat(texts(read.scenes().get(i))).isEqualTo(texts(source.scenes().get(i)));
			}
		}
	}

	@Test
	void document_withoutIndentsOrBlankParagraphs_isReadLineByLine() {
		StringBuilder body = new StringBuilder();
		for (String line : List.of("SÉQUENCE 1 – INT. CUISINE – JOUR", "Marie cuisine.", "MARIE", "À table !",
				"PAUL (off)", "J’arrive !", "SÉQUENCE 2 – EXT. JARDIN – JOUR", "Le chien dort.", "MARIE", "(bas)",
				"Médor !", "Il dort.", "SÉQUENCE 3 – INT. CHAMBRE – NUIT", "Ils rient.")) {
			body.append(paragraph("", line));
		}
		Screenplay read = read(body.toString());
		assertThat(read.format()).isEqualTo(ScriptFormat.WORD);
		assertThat(read.scenes()).extracting(ScriptScene::number, ScriptScene::speaking)
			.containsExactly(tuple("1", List.of("MARIE", "PAUL")), tuple("2", List.of("MARIE")), tuple("3", List.of()));
	}

	@Test
	void speechesInTheCellsOfATable_areTwo() {
		String middle = "<w:jc w:val=\"center\"/>";
		String cells = "<w:tc>" + paragraph(middle, "ANNA") + paragraph("", "Yes.") + "</w:tc><w:tc>"
				+ paragraph(middle, "PAUL") + paragraph("", "No.") + "</w:tc>";
		assertThat(read(HEADING + paragraph("", "") + "<w:tbl><w:tr>" + cells + "</w:tr></w:tbl>").speaking())
			.containsExactly("ANNA", "PAUL");
	}

	@Test
	void number_ofTwoWordsWithinTheLine_beginsAScene() {
		assertThat(read(HEADING + paragraph("", "2. OMITTED") + paragraph("", "3 BIS. INT. CHAMBRE - NUIT")).scenes())
			.extracting(ScriptScene::number, ScriptScene::omitted)
			.containsExactly(tuple("1", false), tuple("2", true), tuple("3 BIS", false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<w:p/>", "<w:p><w:r><w:t> </w:t></w:r></w:p>" })
	void document_withoutAWord_isRefused(String body) {
		assertThat(ScriptFiles.refusal(WordFiles.document(body)).message()).isEqualTo("script.refusal.noHeading");
	}

	@Test
	void text_thatAReviserStruckOut_isNoScript() {
		Screenplay read = read(
				HEADING + "<w:p>" + run("They ") + "<w:del><w:r><w:delText>do not </w:delText></w:r></w:del>"
						+ "<w:ins>" + run("never ") + "</w:ins>" + run("speak.") + "</w:p>");
		assertThat(read.scenes().getFirst().elements()).singleElement().satisfies((element) -> {
			assertThat(element.text()).isEqualTo("They never speak.");
			assertThat(element.revised()).isTrue();
		});
		assertThat(read.scenes().getFirst().revised()).isTrue();
		assertThat(read.ignored()).extracting(Ignored::what).containsExactly(Ignored.What.DELETED_TEXT);
	}

	@Test
	void paragraphs_thatWereMovedAway_areReadWhereTheyWentOnly() {
		Screenplay read = read(HEADING + "<w:p><w:moveFrom>" + run("She waits.") + "</w:moveFrom></w:p>"
				+ paragraph("", "He comes.") + "<w:p><w:moveTo>" + run("She waits.") + "</w:moveTo></w:p>");
		assertThat(read.scenes().getFirst().elements()).extracting(ScriptElement::text)
			.containsExactly("He comes.", "She waits.");
	}

	@Test
	void cueAndSpeech_inOneParagraphWithABreak_areTwo() {
		Screenplay read = read(HEADING + "<w:p/>" + paragraph("", "She waits.") + "<w:p/>"
				+ paragraph("<w:ind w:left=\"2880\"/>", "ANNA\nNo.") + "<w:p/>" + paragraph("", "He goes."));
		assertThat(texts(read.scenes().getFirst())).containsExactly("ACTION She waits.", "CHARACTER ANNA",
				"DIALOGUE No.", "ACTION He goes.");
	}

	@Test
	void numbers_behindATab_areThoseOfTheScenes() {
		String action = "<w:p/>" + paragraph("", "She waits.") + "<w:p/>";
		Screenplay plain = read(
				paragraph("", "INT. ROOM 4\t12") + action + paragraph("", "EXT. YARD - DAY\t12A") + action);
		Screenplay styled = read(paragraph("<w:pStyle w:val=\"sh\"/>", "INT. ROOM 4\t12")
				+ paragraph("<w:pStyle w:val=\"ac\"/>", "She waits."));
		assertThat(plain.scenes()).extracting(ScriptScene::number, ScriptScene::location)
			.containsExactly(tuple("12", "ROOM 4"), tuple("12A", "YARD"));
		assertThat(styled.scenes()).extracting(ScriptScene::number, ScriptScene::location)
			.containsExactly(tuple("12", "ROOM 4"));
	}

	@Test
	void headings_ofAnotherStyle_areReadBesideNamedParagraphs() {
		String scene = paragraph("", "INT. ROOM - DAY") + paragraph("<w:pStyle w:val=\"ac\"/>", "She waits.")
				+ paragraph("<w:pStyle w:val=\"ch\"/>", "Anna") + paragraph("<w:pStyle w:val=\"di\"/>", "No.");
		Screenplay read = read(paragraph("", "The Film") + scene + scene);
		assertThat(read.title()).isEqualTo("The Film");
		assertThat(read.scenes()).hasSize(2);
	}

	@Test
	void text_thatIsHidden_isNoScript() {
		Screenplay read = read(
				HEADING + "<w:p>" + run("She waits.") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>");
		assertThat(texts(read.scenes().getFirst())).containsExactly("ACTION She waits.");
		assertThat(read.ignored()).extracting(Ignored::what).containsExactly(Ignored.What.HIDDEN_TEXT);
	}

	@Test
	void heading_shownInCapitals_isReadAsShown() {
		Screenplay read = read("<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>int. cuisine - jour</w:t></w:r></w:p>"
				+ paragraph("", "Elle attend."));
		assertThat(read.scenes().getFirst().heading()).isEqualTo("INT. CUISINE - JOUR");
	}

	@Test
	void script_inATableOrATextBox_isRead() {
		Screenplay read = read("<w:tbl><w:tr><w:tc>" + HEADING + paragraph("", "She waits.")
				+ "</w:tc></w:tr></w:tbl><w:sdt><w:sdtContent>" + paragraph("", "He comes.")
				+ "</w:sdtContent></w:sdt>");
		assertThat(read.scenes().getFirst().elements()).extracting(ScriptElement::text)
			.containsExactly("She waits.", "He comes.");
	}

	@Test
	void document_withoutHeadings_isRefused() {
		assertThat(refusal(WordFiles.document(paragraph("", "It was a dark night.")))).isEqualTo("noHeading");
	}

	@Test
	void document_brokenOff_isRefused() {
		byte[] file = WordFiles.document(HEADING);
		assertThat(refusal(Arrays.copyOf(file, file.length - 40))).isEqualTo("truncated");
	}

	@Test
	void document_withBrokenXml_isRefused() {
		assertThat(refusal(WordFiles.zip(Map.of("word/document.xml", "<w:document><w:body>"))))
			.isEqualTo("brokenArchive");
	}

	@Test
	void document_withEntities_isRefused() {
		assertThat(refusal(WordFiles
			.zip(Map.of("word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><d>&x;</d>"))))
			.isEqualTo("unsafeArchive");
	}

	@Test
	void archive_thatWouldBurst_isRefused() {
		assertThat(refusal(WordFiles.zip(Map.of("word/document.xml", "a".repeat(40_000_000)))))
			.isEqualTo("archiveBomb");
	}

	@Test
	void archive_withoutAScript_isRefused() {
		assertThat(refusal(WordFiles.zip(Map.of("xl/workbook.xml", "<workbook/>")))).isEqualTo("archive");
	}

	@Test
	void otherFiles_areRefusedByWhatTheyAre() {
		assertThat(refusal(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
				(byte) 0xE1, 0 }))
			.isEqualTo("oldWord");
		assertThat(refusal("{\\rtf1 INT. KITCHEN - DAY}".getBytes(StandardCharsets.US_ASCII))).isEqualTo("richText");
		assertThat(refusal(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10 })).isEqualTo("picture");
	}

	private static Screenplay read(String body) {
		return ScriptFiles.screenplay(WordFiles.document(body));
	}

	private static String refusal(byte[] file) {
		return ScriptFiles.refusal(file).message().replace("script.refusal.", "");
	}

	private static List<String> texts(ScriptScene scene) {
		return scene.elements()
			.stream()
			.map((element) -> element.kind() + " " + element.text().replaceAll("[\\s\\u00A0\\u202F]+", " ").strip())
			.toList();
	}

}
