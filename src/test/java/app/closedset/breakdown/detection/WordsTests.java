package app.closedset.breakdown.detection;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How a line is taken apart into folded words. */
class WordsTests {

	@Test
	void accentsApostrophesAndInclusiveEndings_areFolded() {
		assertThat(words("L’ŒUVRE d'été nu·e·s.")).containsExactly("l", "oeuvre", "d", "ete", "nu", Words.END);
	}

	@Test
	void fraction_isAWord_notTheEndOfASentence() {
		assertThat(words("½ a glass, 2½ miles. Gone")).containsExactly("½", "a", "glass", "2½", "miles", Words.END,
				"gone");
	}

	private static List<String> words(String text) {
		Words words = Words.of(text, Set.of());
		return IntStream.range(0, words.size()).mapToObj(words::at).toList();
	}

}
