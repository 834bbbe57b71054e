package app.closedset.script.reading;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StampsTests {

	@Test
	void word_ofOneLetterAtTheSamePlaceOfEachPage_isKept() {
		List<DrawnWord> page = List.of(word("I", 100), word("know", 120));
		assertThat(new Stamps(List.of(page, page, page)).without(page)).isEqualTo(page);
	}

	@Test
	void letters_scatteredTheSameWayOverEachPage_areLeftOut() {
		DrawnWord script = word("know", 300);
		List<DrawnWord> page = Stream
			.concat(Stream.of("D", "R", "A", "F", "T").map((letter) -> word(letter, 100 + 20 * letter.charAt(0))),
					Stream.of(script))
			.toList();
		assertThat(new Stamps(List.of(page, page, page)).without(page)).containsExactly(script);
	}

	private static DrawnWord word(String text, double left) {
		return new DrawnWord(left, left + 7.2 * text.length(), 100, 12, text, false);
	}

}
