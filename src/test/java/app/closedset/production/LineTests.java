package app.closedset.production;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LineTests {

	@ParameterizedTest
	@ValueSource(strings = { "نور الهدى", "山田 太郎", "Zoë O’Brien-Łuczak", "👩🏽‍🎤 Star", "नर्गिस", "می‌خواهم", "X" })
	void clean_namesOfAnyScript_stayAsTheyAre(String name) {
		assertThat(Line.clean(name)).isEqualTo(name);
		assertThat(Line.isWritable(name)).isTrue();
	}

	@Test
	void clean_marksThatTurnText_areRemoved() {
		assertThat(Line.clean("\u202EllEN\u202C \u200FHale\u2066\u2069\uFEFF")).isEqualTo("llEN Hale");
	}

	@Test
	void clean_spacesAndLineBreaks_becomeOneSpace() {
		assertThat(Line.clean("  Nell\r\nBcc:\t a\u00A0\u3000b ")).isEqualTo("Nell Bcc: a b");
	}

	@Test
	void clean_decomposedLetters_areComposed() {
		assertThat(Line.clean("Zoe\u0308")).isEqualTo("Zo\u00EB");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\u200D", "\u0301", "a\u0000b", "a\u0007", "\uE000", "a\uD800" })
	void isWritable_nothingVisibleOrUnwritable_isFalse(String line) {
		assertThat(Line.isWritable(Line.clean(line))).isFalse();
	}

	@Test
	void key_caseAndApostrophe_doNotMatter() {
		assertThat(Line.key("Nell’s Mother")).isEqualTo(Line.key("NELL'S MOTHER"));
	}

	@Test
	void length_countsCharactersAsReadersDo() {
		assertThat(Line.length("👩👩")).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "Europe/Paris, Europe/Paris", "paris, Europe/Paris", "New York, America/New_York",
			"australia/lord howe, Australia/Lord_Howe", "UTC, UTC" })
	void zone_typedByRegionOrCity_isFound(String typed, String zone) {
		assertThat(ZoneChoices.resolve(typed).map(Object::toString)).isEqualTo(Optional.of(zone));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "CET", "+02:00", "GMT+2", "Etc/GMT-2", "Europe", "Atlantis", "Europe/Paris; drop" })
	void zone_thatKnowsNoClockChanges_isNotFound(String typed) {
		assertThat(ZoneChoices.resolve(typed)).isEmpty();
	}

}
