package app.closedset.script.reading;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * How Fountain files are read.
 */
class FountainReaderTests {

	@Test
	void cues_ofAllForms_nameTheirPeople() {
		Screenplay screenplay = ScriptFiles.screenplay("fountain/02-dialogue.fountain");
		assertThat(screenplay.speaking()).containsExactly("ÉLODIE", "MARC-ANTOINE D'ESTRÉES", "MCCLANE", "R2D2",
				"BRICK", "STEEL", "MOM", "HOMME 1", "HOMME 2", "LES DEUX", "MAN #2", "STEVE", "JEAN");
	}

	@Test
	void capitals_followedByABlankLine_areAction() {
		assertThat(ScriptFiles.screenplay("fountain/02-dialogue.fountain").scenes().getFirst().elements())
			.filteredOn((element) -> element.kind() == ElementKind.ACTION)
			.extracting(ScriptElement::text)
			.containsExactly("23\nA number alone is not a cue: at least one letter.", "THE END", "BANG!");
	}

	@Test
	void speech_withALineOfTwoSpaces_staysOne() {
		assertThat(ScriptFiles.screenplay("fountain/02-dialogue.fountain").scenes().getFirst().elements())
			.extracting(ScriptElement::text)
			.contains("Luke!\n\nBlank line kept by two spaces.");
	}

	@Test
	void speech_withParentheticals_isTakenApart() {
		Screenplay screenplay = ScriptFiles.fountain("INT. A - DAY\n\nSTEVE\n(beat)\n...\n(then)\nOK.\n");
		assertThat(screenplay.scenes().getFirst().elements())
			.extracting(ScriptElement::kind, ScriptElement::text, ScriptElement::sourceLine)
			.containsExactly(tuple(ElementKind.CHARACTER, "STEVE", 3), tuple(ElementKind.PARENTHETICAL, "(beat)", 4),
					tuple(ElementKind.DIALOGUE, "...", 5), tuple(ElementKind.PARENTHETICAL, "(then)", 6),
					tuple(ElementKind.DIALOGUE, "OK.", 7));
	}

	@Test
	void titlePage_withoutBlankLine_leavesTheFirstScene() {
		Screenplay screenplay = ScriptFiles.screenplay("fountain/03-titlepage-no-blank.fountain");
		assertThat(screenplay.title()).isEqualTo("Le Phare");
		assertThat(screenplay.warnings()).extracting(ReadingWarning::code).contains("titlePageOpen");
		assertThat(screenplay.language()).isEqualTo("fr");
	}

	@Test
	void windowsFile_withCarriageReturns_isReadAndReported() {
		Screenplay screenplay = ScriptFiles.screenplay("fountain/04-fade-in-is-not-a-title-key.txt");
		assertThat(screenplay.opening()).extracting(ScriptElement::text).containsExactly("FADE IN:");
		assertThat(screenplay.scenes().getFirst().elements()).extracting(ScriptElement::text)
			.containsExactly("Il dit l’ami.");
		assertThat(screenplay.warnings()).extracting(ReadingWarning::code).contains("windowsEncoding");
	}

	@Test
	void utf16File_withOrWithoutMark_isRead() {
		String text = "INT. ÉGLISE - JOUR\n\nElle entre.\n";
		assertThat(ScriptFiles.screenplay(text.getBytes(StandardCharsets.UTF_16)).scenes()).hasSize(1);
		assertThat(ScriptFiles.screenplay(text.getBytes(StandardCharsets.UTF_16LE)).scenes().getFirst().location())
			.isEqualTo("ÉGLISE");
	}

	@Test
	void frenchHeadings_ofAllForms_giveSettingPlaceAndTime() {
		assertThat(ScriptFiles.screenplay("fountain/06-fr-conventions.txt").scenes())
			.extracting(ScriptScene::number, ScriptScene::setting, ScriptScene::location, ScriptScene::time,
					ScriptScene::omitted)
			.containsExactly(tuple("1", Setting.INT, "APPARTEMENT DE LÉA, CUISINE", "JOUR", false),
					tuple("2", Setting.EXT, "RUE", "NUIT", false),
					tuple("3", Setting.INT, "STUDIO, SCÈNE", "JOUR", false),
					tuple("4", Setting.INT, "BAR EN SOUS-SOL", "SOIR", false),
					tuple("5-A", Setting.EXT, "DUNE ET PISTE", "JOUR", false),
					tuple("6", Setting.INT_EXT, "VOITURE", "AUBE", false),
					tuple("7", Setting.INT, "CHAMBRE", "NUIT", false), tuple("8", Setting.EXT, "PLAGE", "JOUR", false),
					tuple(null, Setting.INT, "GARE", "JOUR", false),
					tuple("10BIS", Setting.INT, "HALL D'IMMEUBLE", "CRÉPUSCULE", false),
					tuple("11", null, "OMISE", null, true), tuple("12", Setting.INT, "CHAMBRE", "MÊME MOMENT", false));
	}

	@Test
	void frenchExtensions_andTransitions_areNoPeople() {
		Screenplay screenplay = ScriptFiles.screenplay("fountain/06-fr-conventions.txt");
		assertThat(screenplay.speaking()).containsExactly("LÉA");
		assertThat(screenplay.scenes().getLast().elements())
			.filteredOn((element) -> element.kind() == ElementKind.TRANSITION)
			.extracting(ScriptElement::text)
			.containsExactly("FONDU AU NOIR.", "COUPE SUR :");
	}

	@Test
	void boneyardAndNote_leftOpen_hideNothingAndAreReported() {
		Screenplay screenplay = ScriptFiles.screenplay("fountain/08-boneyard-note-unclosed.fountain");
		assertThat(screenplay.warnings()).extracting(ReadingWarning::code, ReadingWarning::sourceLine)
			.contains(tuple("noteOpen", 3), tuple("boneyardOpen", 7));
		assertThat(screenplay.scenes().getLast().elements()).extracting(ScriptElement::text).containsExactly("Lost?");
	}

	@Test
	void boneyardAndNote_betweenLines_keepTheirNeighboursTogether() {
		Screenplay screenplay = ScriptFiles
			.fountain("/* draft\n\nold */\nTitle: T\n\nINT. A - DAY\n\nNELL\n[[cut?]]\nHello /* you\n\nand */there.\n");
		assertThat(screenplay.title()).isEqualTo("T");
		assertThat(screenplay.scenes().getFirst().elements()).extracting(ScriptElement::kind, ScriptElement::text)
			.containsExactly(tuple(ElementKind.CHARACTER, "NELL"), tuple(ElementKind.DIALOGUE, "Hello\nthere."));
		assertThat(screenplay.ignored()).extracting(Ignored::what, Ignored::count, Ignored::firstLine)
			.containsExactly(tuple(Ignored.What.NOTE, 1, 9), tuple(Ignored.What.BONEYARD, 2, 1));
	}

	@Test
	void sections_andSynopses_areCountedNotRead() {
		Screenplay screenplay = ScriptFiles.screenplay("fountain/10-sections.fountain");
		assertThat(screenplay.ignored()).extracting(Ignored::what, Ignored::count)
			.containsExactlyInAnyOrder(tuple(Ignored.What.SECTION, 2), tuple(Ignored.What.SYNOPSIS, 2),
					tuple(Ignored.What.PAGE_BREAK, 1));
		assertThat(screenplay.scenes().getFirst().elements()).extracting(ScriptElement::kind, ScriptElement::text)
			.containsExactly(tuple(ElementKind.TRANSITION, "CUT TO:"), tuple(ElementKind.CENTRED, "CENTERED"));
	}

	@Test
	void numbers_usedTwice_areReportedWithBothPlaces() {
		assertThat(ScriptFiles.screenplay("fountain/09-duplicate-numbers.fountain").warnings())
			.contains(new ReadingWarning(5, "numberTwice", List.of("1", 1)));
	}

	@Test
	void frenchQuestion_startingWithEst_isNoHeading() {
		Screenplay screenplay = ScriptFiles
			.fountain("INT. A - JOUR\n\nEst-ce un rêve ?\n\nEXTRAIT DU FILM\n\nINTERPOL ARRIVE.\n");
		assertThat(screenplay.scenes()).hasSize(1);
	}

	@Test
	void numbersAtBothMargins_equal_areTakenOff() {
		Screenplay screenplay = ScriptFiles
			.fountain("2 INT. APARTMENT 4\n\nA.\n\n3 EXT. YARD- DAWN 3*\n\nB.\n\n5-6 OMITTED 5-6\n");
		assertThat(screenplay.scenes())
			.extracting(ScriptScene::number, ScriptScene::location, ScriptScene::time, ScriptScene::omitted)
			.containsExactly(tuple("2", "APARTMENT 4", null, false), tuple("3", "YARD", "DAWN", false),
					tuple("5-6", "OMITTED", null, true));
	}

	@Test
	void emphasis_inHeadingAndText_isTakenOut() {
		Screenplay screenplay = ScriptFiles
			.fountain("**INT. *BEDROOM* - NIGHT**\n\n_Slow_, \\*really\\* slow. snake_case_name\n");
		assertThat(screenplay.scenes().getFirst().heading()).isEqualTo("INT. BEDROOM - NIGHT");
		assertThat(screenplay.scenes().getFirst().elements().getFirst().text())
			.isEqualTo("Slow, *really* slow. snake_case_name");
	}

	@Test
	void people_namedInAction_areInTheScene() {
		Screenplay screenplay = ScriptFiles.fountain("""
				INT. A - DAY

				NELL HARGREAVE (38) works. POPPY (9) watches. A rose on the table.

				NELL
				Hello.

				INT. B - DAY

				Nell's coat. Rose is late. LÉO, 16 ans, la suit.

				ROSE
				Here.
				""");
		assertThat(screenplay.scenes().getFirst().speaking()).containsExactly("NELL");
		assertThat(screenplay.scenes().getFirst().named()).containsExactly("POPPY");
		assertThat(screenplay.scenes().getLast().named()).containsExactly("NELL", "LÉO");
		assertThat(screenplay.introductions())
			.extracting(Introduction::name, Introduction::youngest, Introduction::mayBeMinor)
			.containsExactly(tuple("NELL", 38, false), tuple("POPPY", 9, true), tuple("LÉO", 16, true));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "DR. O'NEIL, mid-30s, nods. | DR. O'NEIL | 30", "PAUL, la quarantaine, lit. | PAUL | 40",
					"M. DUPONT, âgé de 50 ans, lit. | M. DUPONT | 50", "JEANNE, soixante ans, tricote. | JEANNE | 60",
					"BEA, seventeen, runs. | BEA | 17", "ZED, in his fifties, sits. | ZED | 50",
					"A WOMAN in her 30s. | WOMAN | 30", "Un VIEIL HOMME d'une soixantaine d'années. | VIEIL HOMME | 60",
					"Un GARÇON de 11 ans. | GARÇON | 11", "A 16-year-old boy called SAM leans. | SAM | 16",
					"Une fille de 15 ans, CHLOÉ, rit. | CHLOÉ | 15", "LOU (tall, 38). | LOU | 38",
					"INÈS (une vingtaine d'années). | INÈS | 20", "PAT (late teens). | PAT | 13",
					"BABY JACK (6 months). | BABY JACK | 0", "ROBERT - 60 ans - boit. | ROBERT | 60",
					"Zoë (24) sings. | ZOË | 24", "GUY (fin de trentaine). | GUY | 30" })
	void introduction_ofAnyForm_tellsTheAge(String action, String name, int youngest) {
		Screenplay screenplay = ScriptFiles.fountain("INT. A - DAY\n\n" + action + "\n");
		assertThat(screenplay.introductions()).extracting(Introduction::name, Introduction::youngest)
			.containsExactly(tuple(name, youngest));
		assertThat(screenplay.scenes().getFirst().named()).containsExactly(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "JO (holding a baby) waits.", "UMA, 10 years later, wakes.", "LUC, 3 ans plus tard, dort.",
			"THE BUS (line 12) stops.", "A HUT (3 rooms).", "ANNA (V.O.) sings.", "The GUN (a .38)." })
	void bracketsAndCommas_withoutAnAge_introduceNobody(String action) {
		assertThat(ScriptFiles.fountain("INT. A - DAY\n\n" + action + "\n").introductions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ANNA [V.O.] | ANNA", "MARIE VOIX OFF | MARIE", "MARIE HORS-CHAMP | MARIE",
			"VOIX OFF | VOIX OFF", "ANNA V.O. | ANNA", "STRAßE | STRASSE" })
	void extension_ofAnyForm_isNoPartOfTheName(String cue, String name) {
		assertThat(ScriptFiles.fountain("INT. A - DAY\n\n" + cue + "\nHello.\n").speaking()).containsExactly(name);
	}

	@Test
	void remarkInBrackets_overTwoLines_isOne() {
		assertThat(ScriptFiles.fountain("INT. A - DAY\n\nANNA\n(to Paul, who\nsleeps)\nHello.\n")
			.scenes()
			.getFirst()
			.elements()).extracting(ScriptElement::kind, ScriptElement::text)
			.containsExactly(tuple(ElementKind.CHARACTER, "ANNA"),
					tuple(ElementKind.PARENTHETICAL, "(to Paul, who\nsleeps)"), tuple(ElementKind.DIALOGUE, "Hello."));
	}

	@Test
	void note_withinALine_leavesOneSpace() {
		assertThat(ScriptFiles.fountain("INT. A - DAY\n\n[[x]] She /* y */ waits.\n").scenes().getFirst().text())
			.isEqualTo("She waits.");
	}

	@Test
	void accents_writtenApart_standOnTheirLetters() {
		String text = "INT. CAFÉ - JOUR\n\nÉLODIE\nOui.\n";
		assertThat(ScriptFiles.fountain(Normalizer.normalize(text, Normalizer.Form.NFD)).scenes())
			.isEqualTo(ScriptFiles.fountain(text).scenes());
	}

	@Test
	void emptyFile_andFilesOfOtherKinds_areRefusedWithWhatToDo() {
		assertThat(ScriptFiles.refusal(new byte[0]).message()).isEqualTo("script.refusal.empty");
		assertThat(ScriptFiles.refusal("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)).message())
			.isEqualTo("script.refusal.truncated");
		assertThat(ScriptFiles.refusal(new byte[] { 'P', 'K', 3, 4, 0, 0 }).message())
			.isEqualTo("script.refusal.truncated");
		assertThat(ScriptFiles.refusal(new byte[] { 1, 2, 3, 0, 0, 7 }).message()).isEqualTo("script.refusal.notText");
		assertThat(ScriptFiles.refusal(new byte[ScreenplayReader.LARGEST + 1]).message())
			.isEqualTo("script.refusal.tooLarge");
	}

	@Test
	void labelledScripts_haveTheirFortyScenes() {
		assertThat(ScriptFiles.screenplay("../demo/low-water.fountain").scenes()).hasSize(40);
	}

	@Test
	void secondCueWithCaret_standsBesideTheFirst() {
		ScriptScene scene = ScriptFiles.fountain("INT. A - DAY\n\nBRICK\nOne.\n\nSTEEL ^\nTwo.\n\nHe goes.\n")
			.scenes()
			.getFirst();
		assertThat(scene.elements()).extracting(ScriptElement::text, ScriptElement::column)
			.containsExactly(tuple("BRICK", Column.LEFT), tuple("One.", Column.LEFT), tuple("STEEL", Column.RIGHT),
					tuple("Two.", Column.RIGHT), tuple("He goes.", Column.WHOLE));
	}

	@Test
	void jointCue_isPartedIntoPeopleWhoSpeakAlone() {
		assertThat(ScriptFiles
			.fountain("INT. A - JOUR\n\nJEAN\nA.\n\nMARIE\nB.\n\nJEAN ET MARIE\nC.\n\nSEL ET POIVRE\nD.\n")
			.speaking()).containsExactly("JEAN", "MARIE", "SEL ET POIVRE");
	}

	@Test
	void cueWithinASpeech_ofSomebodyWhoSpeaksElsewhere_beginsTheNext() {
		ScriptScene scene = ScriptFiles
			.fountain("INT. A - DAY\n\nPAUL\nHere.\n\nANNA\nWait.\nPAUL (CONT'D)\nNo.\nLOUD\nPaul?\n\nHe goes.\n")
			.scenes()
			.getFirst();
		assertThat(scene.elements()).extracting(ScriptElement::text)
			.containsExactly("PAUL", "Here.", "ANNA", "Wait.", "PAUL (CONT'D)", "No.\nLOUD\nPaul?", "He goes.");
	}

	@Test
	void yearAboveAHeading_isNotItsNumber() {
		Screenplay screenplay = ScriptFiles.fountain("INT. A - DAY\n\nRain.\n\n1987\n\nEXT. B - DAY\n\nSun.\n");
		assertThat(screenplay.scenes()).extracting(ScriptScene::number).containsExactly(null, null);
		assertThat(screenplay.scenes().getFirst().text()).isEqualTo("Rain.\n\n1987");
	}

	@Test
	void placesInCapitals_aboveAction_areNoCues() {
		assertThat(ScriptFiles.fountain("INT. A - DAY\n\nLATER\nThey undress.\n\nTHE BEDROOM\nThey lie down.\n")
			.speaking()).isEmpty();
	}

	@Test
	void transition_withoutBlankLine_letsAHeadingFollow() {
		assertThat(ScriptFiles.fountain("INT. A - DAY\n\nText.\n\nCUT TO:\nINT. B - DAY\n\nText.\n").scenes())
			.hasSize(2);
	}

	@Test
	void boneyardOverLines_leavesABlankLine() {
		assertThat(
				ScriptFiles.fountain("INT. A - DAY\n\nText.\n/*\nINT. B - DAY\n*/\nINT. C - DAY\n\nText.\n").scenes())
			.extracting(ScriptScene::location)
			.containsExactly("A", "C");
	}

	@Test
	void pages_areLaidOutWhereTheFileTellsNone() {
		String action = "Somebody walks along the street and looks at the houses there.\n\n".repeat(30);
		List<ScriptScene> scenes = ScriptFiles.fountain("INT. A - DAY\n\n" + action + "INT. B - DAY\n\n" + action)
			.scenes();
		assertThat(scenes).extracting(ScriptScene::page).containsExactly("1", "2");
		assertThat(scenes).extracting(ScriptScene::eighths).containsExactly(14, 14);
	}

}
