package app.closedset.script;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.closedset.core.DraftId;
import app.closedset.core.SceneId;
import app.closedset.script.reading.Screenplay;
import app.closedset.script.reading.ScreenplayReader;

/**
 * How long a second draft of 400 scenes takes to be read, kept, matched with the first
 * and compared word by word: the median of warm runs, without the database and the page
 * around it.
 */
public final class DraftBench {

	private static final int SCENES = 400;

	private static final int WARMING = 20;

	private static final int RUNS = 21;

	private DraftBench() {
	}

	public static void main(String[] arguments) {
		byte[] second = script(true);
		DraftComparison first = compared(read(script(false)), List.of(), Map.of());
		List<DraftScene> before = first.scenes().stream().map(DraftComparison.Compared::scene).toList();
		Map<SceneId, List<SceneText.Line>> texts = new HashMap<>();
		first.scenes().forEach((one) -> texts.put(one.scene().scene(), one.lines()));
		long[] times = new long[RUNS];
		int changed = 0;
		for (int run = -WARMING; run < RUNS; run++) {
			long start = System.nanoTime();
			Screenplay kept = StoredReading.read(StoredReading.write(read(second))).orElseThrow();
			DraftComparison comparison = compared(kept, before, texts);
			DraftRevision revision = DraftRevision.between(new DraftRevision.Side(before, texts), comparison.side());
			changed = revision.revisions().size();
			if (run >= 0) {
				times[run] = System.nanoTime() - start;
			}
		}
		Arrays.sort(times);
		System.out.printf(Locale.ROOT,
				"Second draft %5d kB %4d scenes %7.2f ms to read, match and compare (%d scenes changed; at most 2000 with its page)%n",
				second.length / 1000, SCENES, times[RUNS / 2] / 1e6, changed);
	}

	private static DraftComparison compared(Screenplay screenplay, List<DraftScene> before,
			Map<SceneId, List<SceneText.Line>> texts) {
		return DraftComparison.of(DraftId.next(), screenplay, before, texts, ImportChoices.NONE);
	}

	private static Screenplay read(byte[] file) {
		return (Screenplay) ScreenplayReader.read(file);
	}

	/**
	 * About a page a scene; in the second draft a third is reworded and a tenth moved.
	 */
	static byte[] script(boolean revised) {
		StringBuilder text = new StringBuilder();
		for (int place = 0; place < SCENES; place++) {
			int scene = (revised && place % 10 == 0) ? (place + 200) % SCENES : place;
			text.append("INT. ROOM %1$d - DAY #%1$d#%n%n".formatted(scene));
			for (int line = 0; line < 12; line++) {
				String word = (revised && scene % 3 == 0 && line % 4 == 0) ? "slowly" : "calmly";
				text.append("Nell %s carries thing%d past shelf%d and looks up.%n%nNELL%nYes, number %d.%n%n"
					.formatted(word, scene * 31 + line, line, scene));
			}
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

}
