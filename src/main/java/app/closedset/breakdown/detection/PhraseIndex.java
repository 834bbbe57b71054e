package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in one pass: at each word only those are tried that can begin there.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseIndex<T> {

	private static final int STEM = 3;

	private final Map<String, List<Entry<T>>> byWord = new HashMap<>();

	private final Map<String, List<Entry<T>>> byStem = new HashMap<>();

	private final List<Entry<T>> byPerson = new ArrayList<>();

	void add(Phrase phrase, T meaning) {
		Entry<T> entry = new Entry<>(phrase, meaning);
		if (phrase.beginsWithPerson()) {
			this.byPerson.add(entry);
		}
		phrase.firstWords()
			.forEach((word) -> this.byWord.computeIfAbsent(word, (key) -> new ArrayList<>(1)).add(entry));
		phrase.firstBeginnings()
			.stream()
			.map(PhraseIndex::stem)
			.distinct()
			.forEach((stem) -> this.byStem.computeIfAbsent(stem, (key) -> new ArrayList<>(1)).add(entry));
	}

	List<Hit<T>> find(Words words) {
		if (this.byWord.isEmpty() && this.byStem.isEmpty() && this.byPerson.isEmpty()) {
			return List.of();
		}
		List<Hit<T>> hits = new ArrayList<>();
		for (int place = 0; place < words.size(); place++) {
			String word = words.at(place);
			collect(this.byWord.get(word), words, place, hits);
			if (words.isPerson(place)) {
				collect(this.byPerson, words, place, hits);
			}
			if (word.length() >= STEM) {
				collect(this.byStem.get(stem(word)), words, place, hits);
			}
		}
		return hits;
	}

	private void collect(@Nullable List<Entry<T>> entries, Words words, int place, List<Hit<T>> hits) {
		if (entries == null) {
			return;
		}
		for (Entry<T> entry : entries) {
			int end = entry.phrase().endOf(words, place);
			if (end >= 0) {
				hits.add(new Hit<>(entry.meaning(), place, end));
			}
		}
	}

	private static String stem(String beginning) {
		if (beginning.length() < STEM) {
			throw new IllegalArgumentException("Too short to begin a phrase: " + beginning);
		}
		return beginning.substring(0, STEM);
	}

	record Hit<T>(T meaning, int from, int to) {
	}

	private record Entry<T>(Phrase phrase, T meaning) {
	}

}
