package app.closedset.script.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * How plain text is read that does not keep to Fountain.
 */
class PlainTextTests {

	@Test
	void laidOutText_isReadByItsIndents() {
		Screenplay screenplay = ScriptFiles.screenplay("text/laid-out.txt");
		assertThat(screenplay.format()).isEqualTo(ScriptFormat.TEXT);
		assertThat(screenplay.title()).isEqualTo("NIGHT BUS");
		assertThat(screenplay.scenes())
			.extracting(ScriptScene::number, ScriptScene::location, ScriptScene::page, ScriptScene::omitted,
					ScriptScene::revised)
			.containsExactly(tuple("1", "BUS", "1", false, false), tuple("2", "BUS DEPOT", "1", false, false),
					tuple("3", "OMITTED", "3", true, false), tuple("4", "DEPOT OFFICE", "3", false, true),
					tuple("5", "ROAD", "3", false, false));
		assertThat(screenplay.scenes().get(1).elements())
			.extracting(ScriptElement::kind, ScriptElement::text, ScriptElement::sourceLine)
			.containsExactly(
					tuple(ElementKind.ACTION,
							"She gets off. The doors close. The bus pulls away and leaves her standing "
									+ "under a broken light.",
							32),
					tuple(ElementKind.CHARACTER, "ANNA", 41),
					tuple(ElementKind.DIALOGUE, "Hello?\nIs anyone there?", 42));
	}

	@Test
	void formFeeds_pageNumbersAndHeaders_giveLabelsAndRevisions() {
		Screenplay screenplay = ScriptFiles.screenplay("text/form-feeds.txt");
		assertThat(screenplay.scenes())
			.extracting(ScriptScene::location, ScriptScene::page, ScriptScene::revised, ScriptScene::revision)
			.containsExactly(tuple("WAREHOUSE", "1", false, null), tuple("DOCKS", "2", true, "Blue Rev. 03/04/26"),
					tuple("CAR", "3", false, null));
		assertThat(screenplay.scenes()).flatExtracting(ScriptScene::elements)
			.extracting(ScriptElement::text)
			.containsExactly("Boxes.", "Fog.", "They kiss.");
	}

	@Test
	void numbers_atTheRightOnly_areTakenOff() {
		String body = "\n\nText.\n\n";
		Screenplay screenplay = ScriptFiles.fountain("INT. APARTMENT 4 - DAY             12" + body
				+ "EXT. YARD - DAY\t\t12A*" + body + "OMITTED       13-14" + body.substring(0, 2)
				+ "INT. SUITE 4     1987" + body + "INT. ROOM  15" + body + "7 INT. HALL 7   9" + body);
		assertThat(screenplay.scenes())
			.extracting(ScriptScene::number, ScriptScene::location, ScriptScene::time, ScriptScene::omitted)
			.containsExactly(tuple("12", "APARTMENT 4", "DAY", false), tuple("12A", "YARD", "DAY", false),
					tuple("13-14", "OMITTED", null, true), tuple(null, "SUITE 4 1987", null, false),
					tuple(null, "ROOM 15", null, false), tuple("7", "HALL 7 9", null, false));
	}

	@Test
	void laidOutText_withNumbersAtTheRightOnly_keepsThem() {
		Screenplay screenplay = ScriptFiles.fountain("""
				          INT. BUS - NIGHT                                        1

				          Rain on the windows.

				                              ANNA
				                    Late again.

				          EXT. ROOM 4                                             2

				          She waits.

				                              PAUL
				                    Who is it?

				          OMITTED                                                 3

				          LATER                                                   4

				          Nothing.

				                              ANNA
				                    Me.
				""");
		assertThat(screenplay.format()).isEqualTo(ScriptFormat.TEXT);
		assertThat(screenplay.scenes()).extracting(ScriptScene::number, ScriptScene::heading, ScriptScene::omitted)
			.containsExactly(tuple("1", "INT. BUS - NIGHT", false), tuple("2", "EXT. ROOM 4", false),
					tuple("3", "OMITTED", true), tuple("4", "LATER", false));
	}

	@Test
	void blankLinesBetweenScenesOnly_hideNoSpeakers() {
		Screenplay screenplay = ScriptFiles.fountain("""
				1. EXT. FARM - DAWN
				Mist over the fields. Rose walks.
				ROSE
				Come on, girl.
				She whistles.

				2. INT. BARN - DAY
				She closes the door.
				TOM
				(low)
				You came.
				ROSE
				I said so.

				3. INT. BARN - LATER
				Straw.
				""");
		assertThat(screenplay.scenes()).extracting(ScriptScene::speaking)
			.containsExactly(List.of("ROSE"), List.of("TOM", "ROSE"), List.of());
		assertThat(screenplay.scenes().getFirst().text())
			.isEqualTo("Mist over the fields. Rose walks.\n\nROSE\nCome on, girl.\n\nShe whistles.");
	}

	@Test
	void denseTextBetweenNumbers_hasItsSpeakersAndRevisions() {
		Screenplay screenplay = ScriptFiles.fountain("1\tINT. ROOM - NIGHT\t1\nIt is dark.\nMAYA\nI can't see.\n"
				+ "JON\n(whispering)\nDon't. *\nHe lights a match.\n2\tINT. KITCHEN - DAY\t2 *\nWater.\n"
				+ "3\tTHE HARBOUR\t3\nShips.\nMAYA\nLook.\n");
		assertThat(screenplay.scenes()).extracting(ScriptScene::number, ScriptScene::heading, ScriptScene::speaking)
			.containsExactly(tuple("1", "INT. ROOM - NIGHT", List.of("MAYA", "JON")),
					tuple("2", "INT. KITCHEN - DAY", List.of()), tuple("3", "THE HARBOUR", List.of("MAYA")));
		assertThat(screenplay.scenes()).extracting(ScriptScene::revised).containsExactly(true, true, false);
	}

	@Test
	void textWithoutBlankLines_isReadParagraphByParagraph() {
		Screenplay screenplay = ScriptFiles.screenplay("text/without-blank-lines.txt");
		assertThat(screenplay.scenes()).extracting(ScriptScene::location)
			.containsExactly("KITCHEN", "BEDROOM", "GARDEN", "BEDROOM");
		assertThat(screenplay.scenes().getFirst().elements()).extracting(ScriptElement::kind)
			.containsExactly(ElementKind.ACTION, ElementKind.CHARACTER, ElementKind.DIALOGUE, ElementKind.CHARACTER,
					ElementKind.DIALOGUE, ElementKind.ACTION);
	}

	@Test
	void speechesBelowNames_withoutBlankLines_areParted() {
		assertThat(ScriptFiles.screenplay("text/play.txt").scenes().getFirst().speaking()).containsExactly("ANNA",
				"PAUL");
	}

	@Test
	void namesBeforeSpeeches_onOneLine_areCues() {
		ScriptScene scene = ScriptFiles
			.fountain("INT. STUDIO - DAY\n\nHOST: One.\n\nGUEST: Two.\n\nHOST: Three.\n\nGUEST: Four.\n\n"
					+ "HOST: Five.\n\nGUEST (laughing): Six.\n\nNOTE: she lies.\n")
			.scenes()
			.getFirst();
		assertThat(scene.speaking()).containsExactly("HOST", "GUEST");
		assertThat(scene.elements().getLast()).isEqualTo(new ScriptElement(ElementKind.ACTION, "NOTE: she lies.", 15));
	}

	@Test
	void numberAlone_belongsToTheHeadingBelow() {
		assertThat(
				ScriptFiles.fountain("SÉQUENCE 1\nINT. CUISINE - JOUR\n\nA.\n\n2\n\nEXT. RUE - NUIT\n\nB.\n").scenes())
			.extracting(ScriptScene::number, ScriptScene::heading)
			.containsExactly(tuple("1", "INT. CUISINE - JOUR"), tuple("2", "EXT. RUE - NUIT"));
	}

	@Test
	void scriptThatNeverSaysIntOrExt_isReadByPlaceAndTime() {
		Screenplay screenplay = ScriptFiles
			.fountain("CUISINE - JOUR\n\nLéa range.\n\nCHAMBRE - NUIT\n\nIls dorment.\n\nRUE - MATIN\n\nPluie.\n");
		assertThat(screenplay.scenes()).extracting(ScriptScene::location).containsExactly("CUISINE", "CHAMBRE", "RUE");
		assertThat(screenplay.warnings()).extracting(ReadingWarning::code).contains("headingWithoutSetting");
	}

	@ParameterizedTest
	@ValueSource(strings = { "windows-1252", "x-MacRoman" })
	void oldEncodings_areToldApart(String charset) {
		Screenplay screenplay = ScriptFiles
			.screenplay("INT. CAFÉ - MÊME MOMENT\n\nLéa s’assoit à côté d’Éric.\n".getBytes(Charset.forName(charset)));
		assertThat(screenplay.scenes().getFirst().location()).isEqualTo("CAFÉ");
		assertThat(screenplay.scenes().getFirst().text()).isEqualTo("Léa s’assoit à côté d’Éric.");
	}

	@Test
	void bytesOfAnotherEncoding_withinUnicode_areReadToo() {
		byte[] file = "INT. CAFÉ - JOUR\n\nLéa dort. Léo \u00E9\n".getBytes(StandardCharsets.UTF_8);
		byte[] mixed = new byte[file.length - 1];
		System.arraycopy(file, 0, mixed, 0, file.length - 3);
		mixed[file.length - 3] = (byte) 0xE9;
		mixed[file.length - 2] = '\n';
		Screenplay screenplay = ScriptFiles.screenplay(mixed);
		assertThat(screenplay.scenes().getFirst().text()).isEqualTo("Léa dort. Léo é");
		assertThat(screenplay.warnings()).extracting(ReadingWarning::code).contains("mixedEncoding");
	}

	@Test
	void marksOfRevision_atTheEndOfLines_makeTheSceneRevised() {
		Screenplay screenplay = ScriptFiles
			.fountain("INT. A - DAY\n\nShe sits.\n\nINT. B - DAY\n\nShe *really* stands.      *\n");
		assertThat(screenplay.scenes()).extracting(ScriptScene::revised).containsExactly(false, true);
		assertThat(screenplay.scenes().getLast().elements().getFirst().revised()).isTrue();
		assertThat(screenplay.scenes().getLast().text()).isEqualTo("She really stands.");
	}

	@Test
	void titleAboveTheScript_withoutAKey_isTheTitle() {
		Screenplay screenplay = ScriptFiles.fountain("“THE LETTER”\nby A. Writer\n\nINT. A - DAY\n\nText.\n");
		assertThat(screenplay.title()).isEqualTo("THE LETTER");
		assertThat(screenplay.opening()).isEmpty();
	}

	@Test
	void titleInSmallLetters_aboveItsAuthor_isTheTitle() {
		String scene = "\n\nINT. A - DAY\n\nText.\n";
		assertThat(ScriptFiles.fountain("My Film\nby Jo March" + scene).title()).isEqualTo("My Film");
		assertThat(ScriptFiles.fountain("ACTE I" + scene).title()).isEmpty();
	}

	@Test
	void cues_withColonsThroughout_nameTheirPeople() {
		assertThat(ScriptFiles.fountain("INT. A - DAY\n\nANNA:\nHello.\n\nPAUL :\n(low)\nHi.\n\nBACK TO:\nHer.\n")
			.speaking()).containsExactly("ANNA", "PAUL");
	}

	@Test
	void pageNumber_betweenDashesOrBelowAMark_isNoScript() {
		Screenplay screenplay = ScriptFiles
			.fountain("INT. A - DAY\n\nOne.\n\n-2-\n\nTwo.\n\n(CONTINUED)\n\n3.\n\nCONTINUED:\n\nThree.\n");
		assertThat(screenplay.scenes().getFirst().text()).isEqualTo("One.\n\nTwo.\n\nThree.");
	}

	@Test
	void heading_wrappedBeforeTheMargin_isWhole() {
		Screenplay screenplay = ScriptFiles.fountain("""
				          3         INT. HÔPITAL SAINTE-MARIE,
				                    CHAMBRE 12 – CONTINU

				                    Elle regarde longtemps la pluie qui tombe sur les toits.

				                                        ANNE
				                              Il pleut.

				          4         EXT. PARC – NUIT

				                    Il attend.

				                                        PAUL
				                              Viens.

				                                        ANNE
				                              Non.
				""");
		assertThat(screenplay.format()).isEqualTo(ScriptFormat.TEXT);
		assertThat(screenplay.scenes()).extracting(ScriptScene::number, ScriptScene::location, ScriptScene::time)
			.containsExactly(tuple("3", "HÔPITAL SAINTE-MARIE, CHAMBRE 12", "CONTINU"), tuple("4", "PARC", "NUIT"));
	}

	@Test
	void shortTextWithALeftMargin_isReadByItsIndents() {
		Screenplay screenplay = ScriptFiles.fountain("""
				          INT. HOUSE - DAY

				          Rain on the roof. She waits for somebody who
				          does not come.

				                    ANNA                     PAUL
				               Not yet.                  Not now.
				""");
		assertThat(screenplay.format()).isEqualTo(ScriptFormat.TEXT);
		assertThat(screenplay.speaking()).containsExactly("ANNA", "PAUL");
		assertThat(screenplay.scenes().getFirst().elements().getFirst().text())
			.isEqualTo("Rain on the roof. She waits for somebody who does not come.");
	}

	@Test
	void heading_ofTwoLines_tellsItsTimeInTheSecond() {
		assertThat(ScriptFiles.fountain("INT. THE GRAND BALLROOM OF THE\nHOTEL - NIGHT\n\nMusic.\n").scenes())
			.extracting(ScriptScene::location, ScriptScene::time)
			.containsExactly(tuple("THE GRAND BALLROOM OF THE HOTEL", "NIGHT"));
		assertThat(ScriptFiles.fountain("INT. HALL\nBANG. NIGHT FALLS.\n\nMusic.\n").scenes())
			.extracting(ScriptScene::location)
			.containsExactly("HALL");
	}

	@Test
	void pageWithoutABrokenLine_keepsItsParagraphsApart() {
		ScriptScene scene = ScriptFiles.fountain("""
				          INT. HOUSE - DAY

				          Rain.

				          Wind.

				          Snow.
				""").scenes().getFirst();
		assertThat(scene.text()).isEqualTo("Rain.\n\nWind.\n\nSnow.");
	}

	@Test
	void shortPages_ofAText_areMeasuredAgainstFullOnes() {
		assertThat(ScriptFiles.screenplay("text/laid-out.txt").scenes()).extracting(ScriptScene::eighths)
			.containsExactly(2, 2, 0, 1, 1);
	}

	@Test
	void moreScenesThanAnyScriptHas_areRefusedAsTooMany() {
		assertThat(ScriptFiles.refusal("INT. A - DAY\n\nText.\n\n".repeat(2001).getBytes(StandardCharsets.UTF_8))
			.message()).isEqualTo("script.refusal.tooLong");
	}

	@Test
	void longProse_withAStrayHeading_isRefused() {
		String prose = "EXT. comme une furie, elle sortit.\n\n"
				+ "Elle marcha longtemps sur la route.\n\n".repeat(1000);
		assertThat(ScriptFiles.refusal(prose.getBytes(StandardCharsets.UTF_8)).message())
			.isEqualTo("script.refusal.prose");
	}

	@Test
	void endlessLines_areRefused() {
		assertThat(ScriptFiles
			.refusal("\n".repeat(2_000_000).concat("INT. A - DAY\n\nB.").getBytes(StandardCharsets.UTF_8))
			.message()).isEqualTo("script.refusal.tooLong");
	}

}
