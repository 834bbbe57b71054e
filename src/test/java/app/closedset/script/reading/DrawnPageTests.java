package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DrawnPageTests {

	@Test
	void sheet_withTwoPagesBesideEachOther_isTwoPages() {
		List<DrawnWord> words = new ArrayList<>();
		words.addAll(line(72, "INT. HOUSE"));
		words.addAll(line(72 + 396, "EXT. YARD"));
		List<DrawnPage> pages = DrawnPage.apart(List.of(new DrawnPage(792, 612, words)));
		assertThat(pages).extracting(DrawnPage::width).containsExactly(396.0, 396.0);
		assertThat(pages).flatExtracting(DrawnPage::words)
			.extracting(DrawnWord::text)
			.containsExactly("INT.", "HOUSE", "EXT.", "YARD");
		assertThat(pages.getLast().words().getFirst().left()).isEqualTo(72);
	}

	@Test
	void wideSheet_withOnePage_staysOne() {
		List<DrawnWord> words = new ArrayList<>(
				line(108, "INT. HOUSE - DAY AND SOME LONG WORDS THAT CROSS THE MIDDLE"));
		words.addAll(line(500, "CUT TO:"));
		DrawnPage sheet = new DrawnPage(792, 612, words);
		assertThat(DrawnPage.apart(List.of(sheet))).containsExactly(sheet);
	}

	private static List<DrawnWord> line(double left, String text) {
		List<DrawnWord> words = new ArrayList<>();
		double x = left;
		for (String word : text.split(" ")) {
			words.add(new DrawnWord(x, x + 7.2 * word.length(), 100, 12, word, false));
			x += 7.2 * (word.length() + 1);
		}
		return words;
	}

}
