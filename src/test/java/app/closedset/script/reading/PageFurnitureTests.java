package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageFurnitureTests {

	@Test
	void headingAtTheTop_thatGoesOnWithANumber_isScript() {
		PrintedLine first = line(72, "SÉQUENCE 8 - EXT. HÔPITAL, CHAMBRE");
		PrintedLine second = line(84, "12 – CONTINU");
		PageFurniture furniture = furniture(first, second, line(108, "Elle attend."));
		assertThat(furniture.isScript(0, first)).isTrue();
		assertThat(furniture.isScript(0, second)).isTrue();
	}

	@Test
	void revision_withADateBehindADash_isNamedWithIt() {
		PageFurniture furniture = furniture(line(36, "THE TIDE - Pink Revision - 03/14/26 - 2A."), line(72, "Rain."));
		assertThat(furniture.revision(0)).isEqualTo("Pink Revision - 03/14/26");
		assertThat(furniture.label(0)).isEqualTo("2A");
	}

	private static PageFurniture furniture(PrintedLine... lines) {
		return new PageFurniture(List.of(new PrintedPage(612, 792, List.of(lines))), 12);
	}

	private static PrintedLine line(double base, String text) {
		List<PrintedWord> words = new ArrayList<>();
		for (String word : text.split(" ")) {
			double left = words.isEmpty() ? 108 : words.getLast().right() + 7.2;
			words.add(new PrintedWord(left, left + 7.2 * word.length(), word, false));
		}
		return new PrintedLine(base, 12, words);
	}

}
