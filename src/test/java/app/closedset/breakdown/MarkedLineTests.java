package app.closedset.breakdown;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which words of a line are highlighted.
 */
class MarkedLineTests {

	@Test
	void evidence_isMarkedWord_forWord_andNothingElse() {
		assertThat(marked("She kisses him on the mouth.", "kisses him")).isEqualTo("She [kisses him] on the mouth.");
	}

	@Test
	void evidence_brokenOverLinesOrInAnotherCase_isFound() {
		assertThat(marked("She KISSES\n  him twice.", "kisses him")).isEqualTo("She [KISSES\n  him] twice.");
		assertThat(marked("ÉTREINTE longue", "étreinte")).isEqualTo("[ÉTREINTE] longue");
	}

	@Test
	void evidence_inSeveralPlaces_isMarkedInEach_andOverlapsOnce() {
		assertThat(marked("A hand, a kiss, a door.", "hand … a door", "a kiss"))
			.isEqualTo("A [hand], [a kiss], [a door].");
		assertThat(marked("one two three", "one two", "two three")).isEqualTo("[one two three]");
	}

	@Test
	void evidence_thatIsNotThere_orIsAPattern_marksNothingWrong() {
		assertThat(marked("Nothing (here).", "gone", "", "(here)")).isEqualTo("Nothing [(here)].");
		assertThat(marked("", "x")).isEmpty();
	}

	private static String marked(String text, String... evidence) {
		return MarkedLine.pieces(text, List.of(evidence))
			.stream()
			.map((piece) -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
	}

}
