package app.closedset.script.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every text. Each case is made from a seed, which its name reports.
 */
class ReadingPropertyTests {

	private static final String[] PIECES = { "INT. ", "EXT/INT. ", "KITCHEN", " - DAY", " – NUIT", "ANNA",
			"PAUL (V.O.)", "^", "Il dort.", "She waits", "!", "@Mc", ".A", "...", ">", "<", "~", "#1A#", "# ", "=",
			"===", "[[", "]]", "/*", "*/", "*", "_", "\\*", "(", ")", "(MORE)", "CONTINUED:", "12", "12.", "SÉQUENCE 3",
			"OMITTED", "Title: ", "CUT TO:", "\n", "\n", "\n\n", "\n  \n", "\r\n", "\r", "\t", "    ", "\f", "\u00A0",
			"\u2028", "\uFEFF", "é", "\uD83D", "\uD83D\uDE00", "<x>", "&amp;" };

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anyText_isReadOrRefused_withoutError(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 50; i++) {
			StringBuilder text = new StringBuilder();
			for (int piece = random.nextInt(80); piece > 0; piece--) {
				text.append(PIECES[random.nextInt(PIECES.length)]);
			}
			assertThat(ScreenplayReader.read(text.toString().getBytes(StandardCharsets.UTF_8))).isNotNull();
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void words_ofTheSource_areAllInTheModel(long seed) {
		Random random = new Random(seed);
		String text = disordered(GeneratedScript.fountain(seed, 6000), random);
		Screenplay screenplay = ScriptFiles.fountain(text);
		assertThat(screenplay.ignored()).isEmpty();
		assertThat(counted(words(screenplay))).isEqualTo(counted(List.of(text)));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void endsOfLines_andEncodings_changeNothing(long seed) {
		String text = GeneratedScript.fountain(seed, 4000) + "\n[[a note]]\n\nANNA\nOui.\n  \nNon.\n";
		Screenplay expected = ScriptFiles.fountain(text);
		for (String end : List.of("\r\n", "\r", "\u2028")) {
			assertThat(ScriptFiles.fountain(text.replace("\n", end))).as("ends of lines").isEqualTo(expected);
		}
		assertThat(ScriptFiles.fountain("\uFEFF" + text)).isEqualTo(expected);
		for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
				Charset.forName("UTF-32"))) {
			byte[] file = ("\uFEFF" + text).getBytes(charset);
			assertThat(ScriptFiles.screenplay(file)).as(charset.name()).isEqualTo(expected);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void finalDraft_holdsTheSameScenesAsFountain(long seed) {
		Screenplay fountain = ScriptFiles.fountain(GeneratedScript.fountain(seed, 3000));
		Screenplay finalDraft = ScriptFiles.fountain(GeneratedScript.finalDraft(seed, 3000));
		int scenes = Math.min(fountain.scenes().size(), finalDraft.scenes().size());
		for (int i = 0; i < scenes; i++) {
			assertThat(finalDraft.scenes().get(i).heading()).isEqualTo(fountain.scenes().get(i).heading());
			assertThat(finalDraft.scenes().get(i).text()).isEqualTo(fountain.scenes().get(i).text());
		}
	}

	/** Indents lines, sets other spaces and takes blank lines away, as editors do. */
	private static String disordered(String text, Random random) {
		StringBuilder disordered = new StringBuilder();
		for (String line : text.split("\n", -1)) {
			boolean heading = line.startsWith("INT") || line.startsWith("EXT");
			if (line.isEmpty() && random.nextInt(20) == 0) {
				continue;
			}
			disordered.append(heading ? "" : " ".repeat(random.nextInt(8) / 7 * random.nextInt(20)))
				.append((random.nextInt(30) == 0) ? line.replace(' ', '\u00A0') : line)
				.append(" ".repeat(random.nextInt(5) / 4))
				.append('\n');
		}
		return disordered.toString();
	}

	private static List<String> words(Screenplay screenplay) {
		List<String> words = new ArrayList<>(screenplay.titlePage());
		screenplay.opening().forEach((element) -> words.add(element.text()));
		for (ScriptScene scene : screenplay.scenes()) {
			words.add(scene.heading());
			scene.elements().forEach((element) -> words.add(element.text()));
		}
		return words;
	}

	private static Map<String, Integer> counted(List<String> texts) {
		Map<String, Integer> counts = new HashMap<>();
		texts.forEach((text) -> Words.of(text).forEach((word) -> counts.merge(word, 1, Integer::sum)));
		return counts;
	}

}
