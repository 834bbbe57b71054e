package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionMarksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "He waits. * | He waits. | true", "* He waits. | He waits. | true", "Up!* | Up! | true",
					"3 YARD 3* | 3 YARD 3 | true", "You s*** | You s*** | false", "*Up!* | *Up!* | false",
					"a b* | a b* | false" })
	void marks_ofALine_arePartedFromIt(String text, String rest, boolean marked) {
		RevisionMarks marks = RevisionMarks.of(line(text));
		assertThat(marks.line().text()).isEqualTo(rest);
		assertThat(marks.found()).isEqualTo(marked);
	}

	private static PrintedLine line(String text) {
		List<PrintedWord> words = new ArrayList<>();
		for (String word : text.split(" ")) {
			double left = words.isEmpty() ? 100 : words.getLast().right() + 7.2;
			words.add(new PrintedWord(left, left + 7.2 * word.length(), word, false));
		}
		return new PrintedLine(100, 12, words);
	}

}
