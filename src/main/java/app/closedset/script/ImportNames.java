package app.closedset.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import app.closedset.script.reading.Screenplay;

/**
 * Who a file speaks of, for the preview.
 *
 * @param all of everyone, as the file has them
 * @param carried what was said about names in drafts before
 * @param called the same with what was said about this file
 */
record ImportNames(List<String> all, CalledNames carried, CalledNames called) {

	/**
	 * @param place in the list of names
	 * @param name as the file has it
	 * @param scenes how many scenes the person is in
	 * @param others whose name may be another spelling of this one
	 * @param called what the name is called now; the empty text is nobody
	 * @param carried whether that was said in a draft before
	 */
	record Row(int place, String name, long scenes, List<String> others, String called, boolean carried) {

		boolean asks() {
			return this.carried || !this.others.isEmpty();
		}

	}

	/** Everyone, those whose name somebody should look at first. */
	List<Row> rows(Screenplay screenplay) {
		Map<String, List<String>> same = CharacterNames.probablyTheSame(this.all);
		List<Row> rows = new ArrayList<>();
		for (int place = 0; place < this.all.size(); place++) {
			String name = this.all.get(place);
			String now = this.called.of(name);
			String before = this.carried.of(name);
			List<String> others = new ArrayList<>(same.getOrDefault(name, List.of()));
			for (String other : List.of(before, now)) {
				if (!other.isEmpty() && !other.equals(name) && !others.contains(other)) {
					others.add(other);
				}
			}
			rows.add(new Row(place, name, scenesOf(now, screenplay), others, now,
					!before.equals(name) && before.equals(now)));
		}
		rows.sort(Comparator.comparing((Row row) -> !row.asks()));
		return rows;
	}

	private static long scenesOf(String name, Screenplay screenplay) {
		return screenplay.scenes()
			.stream()
			.filter((scene) -> scene.speaking().contains(name) || scene.named().contains(name))
			.count();
	}

}
