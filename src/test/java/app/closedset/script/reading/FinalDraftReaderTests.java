package app.closedset.script.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * How Final Draft files are read.
 */
class FinalDraftReaderTests {

	@ParameterizedTest
	@ValueSource(strings = { "fdx/fd13-structure.fdx", "fdx/fd13-structure-utf16.fdx" })
	void scenes_haveTheirNumbersPlacesAndLengths(String file) {
		List<ScriptScene> scenes = ScriptFiles.screenplay(file).liveScenes();
		assertThat(scenes)
			.extracting(ScriptScene::number, ScriptScene::setting, ScriptScene::location, ScriptScene::time,
					ScriptScene::page, ScriptScene::speaking)
			.containsExactly(tuple("1", Setting.INT, "HOUSE, KITCHEN", "DAY", "1", List.of("ANNA", "PAUL")),
					tuple("2", Setting.EXT, "JARDIN D’HIVER", "NUIT", "1A", List.of()),
					tuple("3A", null, "LATER", null, "2", List.of()),
					tuple("4", Setting.INT_EXT, "CAR", "CONTINUOUS", "2", List.of()));
		assertThat(scenes).extracting(ScriptScene::measured).containsExactly(true, true, false, false);
		assertThat(scenes).extracting(ScriptScene::eighths).startsWith(4, 9);
	}

	@Test
	void omittedScene_keepsItsNumberAndOldText() {
		ScriptScene omitted = ScriptFiles.screenplay("fdx/fd13-structure.fdx").scenes().get(2);
		assertThat(omitted.omitted()).isTrue();
		assertThat(omitted.number()).isEqualTo("3");
		assertThat(omitted.heading()).isEqualTo("INT. BEDROOM - NIGHT");
		assertThat(omitted.elements()).extracting(ScriptElement::text).containsExactly("They undress.");
	}

	@Test
	void runs_areJoinedWithNothingBetween() {
		assertThat(ScriptFiles.screenplay("fdx/fd13-structure.fdx").scenes().getFirst().elements().getFirst().text())
			.isEqualTo("She kisses him.");
	}

	@Test
	void notesSummariesAndTitlePages_areNoScript() {
		Screenplay screenplay = ScriptFiles.screenplay("fdx/fd13-structure.fdx");
		assertThat(screenplay.scenes()).flatExtracting(ScriptScene::elements)
			.extracting(ScriptElement::text)
			.noneMatch((text) -> text.contains("Beat text") || text.contains("Summary") || text.contains("TRAP")
					|| text.contains("Note inside"));
		assertThat(screenplay.scenes()).noneMatch((scene) -> scene.heading().contains("TRAP"));
		assertThat(screenplay.title()).isEqualTo("Mon film");
		assertThat(screenplay.ignored()).extracting(Ignored::what, Ignored::count)
			.contains(tuple(Ignored.What.EMPTY_HEADING, 2), tuple(Ignored.What.OUTLINE, 2));
	}

	@Test
	void revision_isTheNewestSetByName() {
		assertThat(ScriptFiles.screenplay("fdx/fd13-structure.fdx").scenes()).extracting(ScriptScene::revision)
			.startsWith("Pink Rev.", null);
	}

	@Test
	void omittedScene_keepsItsPageAndTheRevisionThatOmittedIt() {
		Screenplay screenplay = content(
				"""
						<Paragraph Number="1" Type="Scene Heading"><SceneProperties Length="1" Page="4"/><Text>INT. A</Text></Paragraph>
						<Paragraph Number="2" Type="Scene Heading"><SceneProperties Length="1/8" Page="5A"/>
						<Text RevisionID="3">OMITTED</Text><OmittedScene>
						<Paragraph Type="Scene Heading"><Text>INT. B</Text></Paragraph></OmittedScene></Paragraph>
						<Paragraph Number="3" Type="Scene Heading"><SceneProperties Page="6"/><Text>OMITTED</Text><OmittedScene/></Paragraph>
						<Paragraph Number="4" Type="Scene Heading"><Text>OMITTED</Text><OmittedScene>
						<Paragraph Type="Scene Heading"><SceneProperties Page="7"/><Text>INT. C</Text></Paragraph></OmittedScene></Paragraph>
						""");
		assertThat(screenplay.scenes()).extracting(ScriptScene::page, ScriptScene::omitted, ScriptScene::revision)
			.containsExactly(tuple("4", false, null), tuple("5A", true, "3"), tuple("6", true, null),
					tuple("7", true, null));
	}

	@Test
	void scene_withoutAPage_getsOneFromItsNeighboursAndLengths() {
		Screenplay screenplay = content("""
				<Paragraph Type="Scene Heading"><SceneProperties Length="4/8"/><Text>INT. A</Text></Paragraph>
				<Paragraph Type="Scene Heading"><SceneProperties Length="2/8" Page="7A"/><Text>INT. B</Text></Paragraph>
				<Paragraph Type="Scene Heading"><SceneProperties Length="2/8" Page=""/><Text>INT. C</Text></Paragraph>
				<Paragraph Type="Scene Heading"><SceneProperties Length="2 4/8"/><Text>INT. D</Text></Paragraph>
				<Paragraph Type="Scene Heading"><Text>INT. E</Text></Paragraph>
				<Paragraph Type="Scene Heading"><SceneProperties Page="9"/><Text>INT. F</Text></Paragraph>
				""");
		assertThat(screenplay.scenes()).extracting(ScriptScene::page).containsExactly("1", "7A", "7A", "8", "9", "9");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "-;-;- | 1;2;5 | 1;2;5", "3;-;5 | 1;1;9 | 3;3;5",
			"3;-;3A | 1;2;2 | 3;3;3A", "2;-;- | 1;2;4 | 2;3;5", "iv;-;2 | 1;1;1 | iv;iv;2", "-;2;- | 8;9;9 | 2;2;2" })
	void page_thatTheFileLeavesOut_isBetweenTheLabelsAroundIt(String given, String laidOut, String expected) {
		List<@Nullable String> labels = new ArrayList<>();
		for (String label : given.split(";")) {
			labels.add("-".equals(label) ? null : label);
		}
		assertThat(ScenePages.of(labels, Stream.of(laidOut.split(";")).map(Integer::valueOf).toList()))
			.isEqualTo(List.of(expected.split(";")));
	}

	@Test
	void paragraphIds_areKept() {
		assertThat(ScriptFiles.screenplay("fdx/fd13-structure.fdx").scenes()).extracting(ScriptScene::paragraph)
			.containsExactly("h1", "h2", "h3", "h3a", "h6");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fdx/evil-billion-laughs.fdx", "fdx/evil-xxe.fdx", "fdx/evil-deep.fdx" })
	void evilFile_isRefused(String file) {
		assertThat(ScriptFiles.refusal(ScriptFiles.bytes(file)).message()).isEqualTo("script.refusal.unsafeXml");
	}

	@Test
	void otherXml_isRefused() {
		assertThat(ScriptFiles.refusal(ScriptFiles.bytes("fdx/not-fdx.fdx")).message())
			.isEqualTo("script.refusal.notFinalDraft");
	}

	@Test
	void brokenXml_isRefusedWithItsLine() {
		Refusal refusal = ScriptFiles.refusal("<FinalDraft>\n<Content>\n</Wrong>".getBytes(StandardCharsets.UTF_8));
		assertThat(refusal).isEqualTo(new Refusal("script.refusal.brokenXml", List.of(3)));
	}

	@Test
	void hiddenText_isNotScript() {
		Screenplay screenplay = ScriptFiles
			.fountain("<FinalDraft><Content><Paragraph Type=\"Scene Heading\"><Text>INT. A - DAY</Text></Paragraph>"
					+ "<Paragraph Type=\"Action\"><Text Style=\"Hidden\">Secret. </Text><Text>Seen.</Text></Paragraph></Content></FinalDraft>");
		assertThat(screenplay.scenes().getFirst().elements()).extracting(ScriptElement::text).containsExactly("Seen.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "4/8:4", "1 1/8:9", "2:16", ":0", "8/8:0", "x:0" })
	void length_isReadInEighths(String pair) {
		String[] parts = pair.split(":");
		assertThat(FinalDraftParagraph.eighths(parts[0])).isEqualTo(Integer.parseInt(parts[1]));
	}

	@Test
	void scenesWithinAnOmittedOne_areOmittedToo() {
		Screenplay screenplay = ScriptFiles.fountain("<FinalDraft><Content>"
				+ "<Paragraph Type=\"Scene Heading\" Number=\"7\"><Text>OMITTED</Text><OmittedScene>"
				+ "<Paragraph Type=\"Scene Heading\"><Text>INT. A - DAY</Text></Paragraph>"
				+ "<Paragraph Type=\"Action\"><Text>One.</Text></Paragraph>"
				+ "<Paragraph Type=\"Scene Heading\"><Text>INT. B - DAY</Text></Paragraph></OmittedScene></Paragraph>"
				+ "<Paragraph Type=\"Scene Heading\" Number=\"8\"><Text>later</Text></Paragraph></Content></FinalDraft>");
		assertThat(screenplay.scenes()).extracting(ScriptScene::number, ScriptScene::omitted)
			.containsExactly(tuple("7", true), tuple(null, true), tuple("8", false));
		assertThat(screenplay.warnings()).extracting(ReadingWarning::code).contains("headingWithoutSetting");
	}

	@Test
	void dualDialogue_standsInTwoColumnsOnce() {
		assertThat(ScriptFiles.screenplay("fdx/fd13-structure.fdx").scenes().getFirst().elements())
			.filteredOn((element) -> element.column() != Column.WHOLE)
			.extracting(ScriptElement::text, ScriptElement::column)
			.containsExactly(tuple("ANNA", Column.LEFT), tuple("Yes.", Column.LEFT), tuple("PAUL", Column.RIGHT),
					tuple("No.", Column.RIGHT));
	}

	@Test
	void revisedRuns_markTheirParagraphs() {
		ScriptScene scene = ScriptFiles.screenplay("fdx/fd13-structure.fdx").scenes().getFirst();
		assertThat(scene.revised()).isTrue();
		assertThat(scene.elements()).filteredOn(ScriptElement::revised)
			.extracting(ScriptElement::text)
			.containsExactly("She kisses him.");
	}

	@Test
	void damagedDocumentType_isRefused() {
		assertThat(ScriptFiles.refusal("<!DOCTYPE a [\u0001\uD83D<x".getBytes(StandardCharsets.UTF_8)).message())
			.startsWith("script.refusal.");
	}

	private static Screenplay content(String paragraphs) {
		return ScriptFiles.fountain("<FinalDraft><Content>" + paragraphs + "</Content></FinalDraft>");
	}

}
