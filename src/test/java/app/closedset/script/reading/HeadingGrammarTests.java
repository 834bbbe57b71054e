package app.closedset.script.reading;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forms of headings, in English and French.
 */
class HeadingGrammarTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			// heading | number | setting | place | time | value
			"INT. KITCHEN - DAY | - | INT | KITCHEN | DAY | DAY",
			"int. lower case - night | - | INT | LOWER CASE | NIGHT | NIGHT",
			"EXT/INT. DOORWAY - DUSK | - | INT_EXT | DOORWAY | DUSK | DUSK",
			"INT. / EXT. CAR – DAY | - | INT_EXT | CAR | DAY | DAY",
			"INT-EXT CAR - DAY | - | INT_EXT | CAR | DAY | DAY",
			"INT. ET EXT. MAISON - JOUR | - | INT_EXT | MAISON | JOUR | DAY",
			"INT EXT VOITURE JOUR | - | INT_EXT | VOITURE | JOUR | DAY",
			"I./E. HOUSE - DAY | - | INT_EXT | HOUSE | DAY | DAY", "E/I. HOUSE DAY | - | INT_EXT | HOUSE | DAY | DAY",
			"I. / E. HOUSE - NIGHT | - | INT_EXT | HOUSE | NIGHT | NIGHT",
			"EST. CITY SKYLINE - DAWN | - | EST | CITY SKYLINE | DAWN | DAWN",
			"EST HOUSE DAY | - | EST | HOUSE | DAY | DAY", "INT.KITCHEN-DAY | - | INT | KITCHEN | DAY | DAY",
			"EXT--STREET--DAY | - | EXT | STREET | DAY | DAY", "INT - HOUSE - DAY | - | INT | HOUSE | DAY | DAY",
			"INT. L.A. DINER. NIGHT. | - | INT | L.A. DINER | NIGHT | NIGHT",
			"INT. HOUSE - DAY (FLASHBACK, 1985) | - | INT | HOUSE | DAY | DAY",
			"INT. HOUSE - NIGHT - LATER | - | INT | HOUSE | NIGHT - LATER | NIGHT",
			"INT. HOUSE - DAY - FLASHBACK (1944) #110A# | 110A | INT | HOUSE | DAY | DAY",
			"INT. C - DAY #I-1-B.2# | I-1-B.2 | INT | C | DAY | DAY",
			"SC 12. INT. HOSPITAL - WARD. DAY 3. 14:20 | 12 | INT | HOSPITAL - WARD | DAY 3. 14:20 | DAY",
			"INT. ROOM - 3:15 A.M. | - | INT | ROOM | 3:15 A.M. | NIGHT",
			"INT. ROOM - 22H30 | - | INT | ROOM | 22H30 | NIGHT", "INT. ROOM 12 | - | INT | ROOM 12 | - | -",
			"INT. NIGHT CLUB | - | INT | NIGHT CLUB | - | -",
			"INT. BOÎTE DE NUIT - NUIT | - | INT | BOÎTE DE NUIT | NUIT | NIGHT",
			"INT. BOÎTE DE NUIT | - | INT | BOÎTE DE NUIT | - | -", "INT. SAME - DAY | - | INT | SAME | DAY | DAY",
			"INT. BAR (NIGHT) | - | INT | BAR | NIGHT | NIGHT",
			"INT. BAR (BACK ROOM) | - | INT | BAR (BACK ROOM) | - | -",
			"EXT. HOUSE AT MIDNIGHT | - | EXT | HOUSE | AT MIDNIGHT | NIGHT",
			"EXT. FIELD - MAGIC HOUR | - | EXT | FIELD | MAGIC HOUR | DUSK",
			"INT. ROOM - TWO DAYS LATER | - | INT | ROOM | TWO DAYS LATER | LATER",
			"2 INT. APARTMENT 4 | 2 | INT | APARTMENT 4 | - | -", "3 EXT. YARD- DAWN 3* | 3 | EXT | YARD | DAWN | DAWN",
			"A12 INT. HALL - DAY A12 | A12 | INT | HALL | DAY | DAY",
			"101-12 INT. BAR - NIGHT | 101-12 | INT | BAR | NIGHT | NIGHT",
			"1/12 INT. BAR - NIGHT | 1/12 | INT | BAR | NIGHT | NIGHT",
			"SÉQUENCE 1 - INT. APPARTEMENT DE LÉA, CUISINE - JOUR | 1 | INT | APPARTEMENT DE LÉA, CUISINE | JOUR | DAY",
			"Séquence 1 – Int. Appartement – Jour | 1 | INT | APPARTEMENT | JOUR | DAY",
			"4 / BAR EN SOUS-SOL, INT. SOIR 4 | 4 | INT | BAR EN SOUS-SOL | SOIR | EVENING",
			"5-A / DUNE ET PISTE, EXT. JOUR 5-A | 5-A | EXT | DUNE ET PISTE | JOUR | DAY",
			"7 INT.NUIT CHAMBRE | 7 | INT | CHAMBRE | NUIT | NIGHT",
			"SEQ. 8 : EXT JOUR - PLAGE | 8 | EXT | PLAGE | JOUR | DAY",
			"INTÉRIEUR JOUR - GARE | - | INT | GARE | JOUR | DAY",
			"INTERIEUR NUIT - GARE | - | INT | GARE | NUIT | NIGHT",
			"10BIS. INT. HALL — CRÉPUSCULE (FLASH-BACK) | 10BIS | INT | HALL | CRÉPUSCULE | DUSK",
			"12. INT. CHAMBRE - MÊME MOMENT | 12 | INT | CHAMBRE | MÊME MOMENT | SAME",
			"CUISINE – INT – JOUR | - | INT | CUISINE | JOUR | DAY",
			"CUISINE (INT. NUIT) | - | INT | CUISINE | NUIT | NIGHT",
			"Cuisine - Int. Jour | - | INT | CUISINE | JOUR | DAY",
			"JOUR - INT. CUISINE | - | INT | CUISINE | JOUR | DAY",
			"INT/JOUR - CUISINE | - | INT | CUISINE | JOUR | DAY",
			"INT. BUREAU/SALON - FIN D'APRÈS-MIDI | - | INT | BUREAU/SALON | FIN D'APRÈS-MIDI | AFTERNOON",
			"INT. BUREAU - APRES-MIDI | - | INT | BUREAU | APRES-MIDI | AFTERNOON",
			"EXT. PLAGE - COUCHER DE SOLEIL | - | EXT | PLAGE | COUCHER DE SOLEIL | DUSK",
			"EXT. PLAGE - LE LENDEMAIN MATIN | - | EXT | PLAGE | LE LENDEMAIN MATIN | MORNING",
			"INT. CHAMBRE D’HÔTEL – NUIT – RÊVE | - | INT | CHAMBRE D’HÔTEL | NUIT | NIGHT",
			"INT. C - DAY #3# #tag #other | 3 | INT | C | DAY | DAY",
			"5/ INT-NUIT-VOITURE | 5 | INT | VOITURE | NUIT | NIGHT",
			"INT/JOUR-CUISINE | - | INT | CUISINE | JOUR | DAY", "EXT. NUIT-BLANCHE | - | EXT | NUIT-BLANCHE | - | -",
			"INT. MATIN-CALME - SOIR | - | INT | MATIN-CALME | SOIR | EVENING",
			"12 INT. MATIN-CALME | 12 | INT | MATIN-CALME | - | -",
			"6. INT.JOUR.SALON DE MARC | 6 | INT | SALON DE MARC | JOUR | DAY",
			"INT. BUREAU – PLUS TARD DANS LA NUIT | - | INT | BUREAU | PLUS TARD DANS LA NUIT | NIGHT",
			"INTERIOR/EXTERIOR. CAR - DAY | - | INT_EXT | CAR | DAY | DAY",
			"INT.HOUSE.NIGHT | - | INT | HOUSE | NIGHT | NIGHT",
			"« SÉQ. 12 » INT. CUISINE - JOUR | 12 | INT | CUISINE | JOUR | DAY",
			"60. EFFET NUIT. INT. CHAMBRE | 60 | INT | CHAMBRE | EFFET NUIT | NIGHT",
			"FLASHBACK - INT. KITCHEN - DAY | - | INT | KITCHEN | DAY | DAY",
			"7. RÊVE. EXT. PLAGE - NUIT | 7 | EXT | PLAGE | NUIT | NIGHT",
			"INT. JOUR-CUISINE | - | INT | CUISINE | JOUR | DAY",
			"INT. KITCHEN - FLASHBACK - DAY | - | INT | KITCHEN | DAY | DAY",
			"INT. CUISINE – RÊVE | - | INT | CUISINE | - | -",
			"INT. HOTEL - SUITE - DAY | - | INT | HOTEL - SUITE | DAY | DAY",
			"INT. BAR LATE NIGHT | - | INT | BAR | LATE NIGHT | NIGHT",
			"INT. KITCHEN - DAY INTO NIGHT | - | INT | KITCHEN | DAY INTO NIGHT | DAY",
			"EXT. FIELD - RAINY NIGHT | - | EXT | FIELD | RAINY NIGHT | NIGHT",
			"EXT. PRÉ - NUIT D'ORAGE | - | EXT | PRÉ | NUIT D'ORAGE | NIGHT",
			"INT. SALON - QUELQUES INSTANTS PLUS TARD | - | INT | SALON | QUELQUES INSTANTS PLUS TARD | LATER",
			"INT. SALON - LA VEILLE | - | INT | SALON | LA VEILLE | EARLIER",
			"INT. SALON - MI-JOURNÉE | - | INT | SALON | MI-JOURNÉE | DAY",
			"EXT. NUIT – PORT – BATEAU | - | EXT | PORT – BATEAU | NUIT | NIGHT",
			"EXT. WASHINGTON D.C. - DAY | - | EXT | WASHINGTON D.C. | DAY | DAY",
			"INT. CAR/EXT. STREET - NIGHT | - | INT_EXT | CAR/EXT. STREET | NIGHT | NIGHT",
			"EXT. RUE / INT. VOITURE - NUIT | - | INT_EXT | RUE / INT. VOITURE | NUIT | NIGHT",
			"FLASH-BACK INT. MAISON - JOUR | - | INT | MAISON | JOUR | DAY",
			"RETOUR À INT. MAISON - JOUR | - | INT | MAISON | JOUR | DAY",
			"12 pt INT. HOUSE - DAY | 12 pt | INT | HOUSE | DAY | DAY",
			"#12 INT. HOUSE - DAY | 12 | INT | HOUSE | DAY | DAY",
			"INT. HOUSE - DAY # 12 # | 12 | INT | HOUSE | DAY | DAY",
			"INT. HOUSE LATER | - | INT | HOUSE | LATER | LATER",
			"INT. ROOM 3 TEN MINUTES LATER | - | INT | ROOM 3 | TEN MINUTES LATER | LATER",
			"INT. ROOM 3 DAYS LATER | - | INT | ROOM | 3 DAYS LATER | LATER",
			"INT. HOUSE - HIGH NOON | - | INT | HOUSE | HIGH NOON | NOON",
			"INT. HOUSE - THE PREVIOUS NIGHT | - | INT | HOUSE | THE PREVIOUS NIGHT | NIGHT",
			"INT. HOUSE - CONT'D | - | INT | HOUSE | - | -", "SCENE 4 - THE HARBOUR | 4 | - | THE HARBOUR | - | -",
			"12. CUISINE - NUIT | 12 | - | CUISINE | NUIT | NIGHT" })
	void heading_isTakenApart(String line, String number, Setting setting, String place, String time, TimeOfDay value) {
		Heading heading = HeadingGrammar.recognise(line).orElseThrow();
		assertThat(heading.number()).isEqualTo(number);
		assertThat(heading.setting()).isEqualTo(setting);
		assertThat(heading.location()).isEqualTo(place);
		assertThat(heading.time()).isEqualTo(time);
		assertThat(heading.timeOfDay()).isEqualTo(value);
		assertThat(heading.omitted()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "5-6 OMITTED 5-6 | 5-6", "113 OMITTED. | 113", "14A SCENES 14A - 18 OMITTED 14A | 14A",
					"SCENES 12-14 OMITTED | 12-14", "12 thru 15 OMITTED | 12 thru 15", "12 (OMITTED) | 12",
					"OMITTED | -", "11. OMISE | 11", "SÉQUENCE 12 : SUPPRIMÉE | 12", "SEQ. 13 ANNULÉE | 13",
					"SÉQUENCE 3. SUPPRIMÉE | 3", "12 SÉQUENCE SUPPRIMÉE | 12", "OMITTED #12# | 12",
					"28 -- OMITTED | 28", "INT. HOUSE - DAY (OMITTED) | -" })
	void omission_keepsItsNumbers(String line, String number) {
		Heading heading = HeadingGrammar.recognise(line).orElseThrow();
		assertThat(heading.omitted()).isTrue();
		assertThat(heading.number()).isEqualTo(number);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Est-ce un rêve ?", "Est. 1987", "EXTRAIT DU FILM", "EXTRÊME", "INTERPOL ARRIVE",
			"INTERMÈDE", "INTERVIEW ROOM AT THE STATION", "INTERIOR. NIGHT.", "EXTREMELY LOUD NOISE.",
			"Int he beginning", "Ils sortent ensemble, ext. jour.", "3D ANIMATION OF A DOG", "10 LITTLE SOLDIERS",
			"5 YEARS LATER", "CUT TO:", "CLINT", "ANNULÉ", "KITCHEN - NIGHT", "I.e. never", "12", "" })
	void otherLines_areNoHeadings(String line) {
		assertThat(HeadingGrammar.recognise(line)).isEqualTo(Optional.empty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "INTERIOR. NIGHT.", "KITCHEN - NIGHT", "CUISINE – JOUR" })
	void placeAndTime_withoutSetting_areDoubtful(String line) {
		assertThat(HeadingGrammar.isDoubtful(line)).isTrue();
	}

	@Test
	void omission_thatNamesItsScene_saysNoNumberTwice() {
		assertThat(HeadingGrammar.recognise("SCÈNE 3 - OMISE").orElseThrow().text()).isEqualTo("OMISE");
		assertThat(HeadingGrammar.recognise("SCENES 12-14 OMITTED").orElseThrow().text())
			.isEqualTo("SCENES 12-14 OMITTED");
	}

	@Test
	void declaredHeading_inSmallLetters_tellsItsTime() {
		Heading heading = HeadingGrammar.declared("Sniper scope - night");
		assertThat(heading.location()).isEqualTo("SNIPER SCOPE");
		assertThat(heading.timeOfDay()).isEqualTo(TimeOfDay.NIGHT);
		assertThat(HeadingGrammar.declared("Later").location()).isEqualTo("LATER");
	}

	@Test
	void caption_withATimeInIt_isNoDoubtfulHeading() {
		assertThat(HeadingGrammar.isDoubtful("TITLE: \"TEN YEARS LATER\"")).isFalse();
		assertThat(HeadingGrammar.isDoubtful("CARTON : « DIX ANS PLUS TARD »")).isFalse();
	}

	@Test
	void noBreakSpaces_andInvisibleCharacters_changeNothing() {
		assertThat(HeadingGrammar.recognise("SÉQUENCE\u00A08\u202F:\u00A0INT.\u00A0BAR\u200B - NUIT").orElseThrow())
			.isEqualTo(HeadingGrammar.recognise("SÉQUENCE 8 : INT. BAR - NUIT").orElseThrow());
	}

}
