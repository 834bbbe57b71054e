package app.closedset.breakdown.detection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import app.closedset.breakdown.Modifier;
import app.closedset.breakdown.detection.PhraseIndex.Hit;
import app.closedset.breakdown.detection.Rules.Cue;
import app.closedset.breakdown.detection.Rules.Guard;
import app.closedset.breakdown.detection.Rules.Meaning;
import app.closedset.breakdown.detection.Rules.Place;
import app.closedset.breakdown.detection.Rules.Rule;
import app.closedset.breakdown.detection.Rules.Telling;
import app.closedset.breakdown.detection.Suggestion.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What the rules find in one line, whatever stands around it. A long scene is put
 * together twice from the same readings, as a whole and in stretches.
 *
 * @param signs met in it, each as often as it is met
 * @param words of it as the vocabulary counts them, without names
 * @param found what its phrases stand for, in order
 * @param present folded names of those who act or speak in it
 * @param minor whether it names someone under 18 in what is done
 * @param speaker whose name it is, if it is a cue
 */
record LineReading(List<String> signs, List<String> words, List<Found> found, Set<String> present, boolean minor,
		@Nullable String speaker) {

	private static final Pattern OFF = Pattern.compile("\\((?:O\\.?S\\.?|OFF|HORS[ -]CHAMP|O\\.?C\\.?)[^)]*\\)",
			Pattern.CASE_INSENSITIVE);

	private static final Cue VOICE_OFF = new Cue("voice-off", Set.of(Place.DIALOGUE));

	/** How far a negation reaches, in words. */
	private static final int NEGATION_REACH = 4;

	/**
	 * @param meaning of words that were met
	 * @param place where
	 * @param evidence the words
	 */
	record Found(Telling meaning, Place place, Evidence evidence) {
	}

	static LineReading of(ScriptScene.Line line, Rules rules, People people) {
		return switch (line.kind()) {
			case ACTION, PARENTHETICAL -> of(line.ordinal(), Place.ACTION, line.text(), rules, people);
			case DIALOGUE -> of(line.ordinal(), Place.DIALOGUE, line.text(), rules, people);
			case CUE -> ofCue(line);
			case OTHER -> new LineReading(List.of("transition"), List.of(), List.of(), Set.of(), false, null);
		};
	}

	private static LineReading ofCue(ScriptScene.Line line) {
		List<Found> found = OFF.matcher(line.text()).find()
				? List.of(new Found(VOICE_OFF, Place.DIALOGUE, new Evidence(line.ordinal(), line.text()))) : List.of();
		return new LineReading(List.of(), List.of(), found, People.nameWords(line.text()), false,
				People.speaker(line.text()));
	}

	static LineReading of(int ordinal, Place place, String text, Rules rules, People people) {
		Words words = Words.of(text, people.names());
		List<Hit<Meaning>> hits = rules.phrases().find(words);
		List<String> signs = new ArrayList<>();
		BitSet masked = new BitSet();
		for (Hit<Meaning> hit : hits) {
			if (hit.meaning() == Guard.TRAP) {
				masked.set(hit.from(), hit.to() + 1);
				signs.add("trap");
			}
		}
		List<String> counted = new ArrayList<>();
		Set<String> present = new HashSet<>();
		boolean minor = false;
		for (int index = 0; index < words.size(); index++) {
			String word = words.at(index);
			if (!masked.get(index)) {
				signs.addAll(rules.signsOf(place, word));
			}
			if (place != Place.HEADING && !words.isPerson(index) && !word.equals(Words.END)) {
				counted.add(Vocabulary.key(rules.language(), place, word));
			}
			if (place == Place.ACTION) {
				if (words.isPerson(index)) {
					present.add(word);
				}
				minor |= people.minors().contains(word);
			}
		}
		List<Found> found = found(ordinal, place, words, open(hits, masked));
		rules.own()
			.find(words)
			.forEach((hit) -> found.add(new Found(hit.meaning(), place, evidence(ordinal, words, hit))));
		return new LineReading(signs, counted, found, present, minor, null);
	}

	/** The hits that no trap hides, nor any part of them. */
	private static List<Hit<Meaning>> open(List<Hit<Meaning>> hits, BitSet masked) {
		return masked.isEmpty() ? hits : hits.stream().filter((hit) -> {
			int hidden = masked.nextSetBit(hit.from());
			return hidden < 0 || hidden > hit.to();
		}).toList();
	}

	private static List<Found> found(int ordinal, Place place, Words words, List<Hit<Meaning>> hits) {
		List<Hit<Meaning>> negations = hits.stream().filter((hit) -> hit.meaning() == Guard.NEGATION).toList();
		List<Hit<Meaning>> holding = hits.stream()
			.filter((hit) -> negations.stream().noneMatch((negation) -> denies(negation, hit, words)))
			.toList();
		List<Found> found = new ArrayList<>();
		for (Hit<Meaning> hit : holding) {
			if (hit.meaning() instanceof Telling telling && !isSettledBy(holding, hit, place)) {
				found.add(new Found(telling, place, evidence(ordinal, words, hit)));
			}
		}
		return found;
	}

	private static Evidence evidence(int ordinal, Words words, Hit<?> hit) {
		return new Evidence(ordinal, words.quote(hit.from(), hit.to()));
	}

	/** What follows a negation closely, in its sentence, did not happen. */
	private static boolean denies(Hit<Meaning> negation, Hit<Meaning> hit, Words words) {
		if (hit.from() <= negation.from() || hit.from() > negation.to() + NEGATION_REACH
				|| (hit.from() <= negation.to() && hit.to() >= negation.to())) {
			return false;
		}
		for (int index = negation.to(); index < hit.from(); index++) {
			if (words.at(index).equals(Words.END)) {
				return false;
			}
		}
		return true;
	}

	/** A greeting on the cheek is not also a kiss. */
	private static boolean isSettledBy(List<Hit<Meaning>> hits, Hit<Meaning> hit, Place place) {
		return hit.meaning() instanceof Rule rule && rule.finding().attention() && hits.stream()
			.anyMatch((other) -> other.meaning() instanceof Rule milder && !milder.finding().attention()
					&& milder.places().contains(place) && !milder.finding().modifiers().contains(Modifier.TALK_ONLY)
					&& milder.finding().categories().equals(rule.finding().categories()) && other.from() <= hit.to()
					&& hit.from() <= other.to());
	}

}
