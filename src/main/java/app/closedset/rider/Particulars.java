package app.closedset.rider;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a rider says beside its items. Lists are one entry a line.
 *
 * @param limits what will not be done or seen
 * @param room who will be in the room
 * @param rehearsal when and how it is rehearsed, or the empty text
 * @param storage how unused material is kept and destroyed
 */
record Particulars(List<String> limits, List<String> room, String rehearsal, String storage) {

	static final Particulars NONE = new Particulars(List.of(), List.of(), "", "");

	Particulars {
		limits = tidied(limits);
		room = tidied(room);
		rehearsal = rehearsal.strip();
		storage = storage.strip();
	}

	static List<String> lines(String text) {
		return tidied(Arrays.asList(text.split("\\R")));
	}

	static String text(List<String> lines) {
		return lines.stream().collect(Collectors.joining("\n"));
	}

	/**
	 * Whether this allows nothing that the other does not: no limit lost, nobody added.
	 */
	boolean withinThoseOf(Particulars other) {
		return this.limits.containsAll(other.limits) && other.room.containsAll(this.room)
				&& this.rehearsal.equals(other.rehearsal) && this.storage.equals(other.storage);
	}

	private static List<String> tidied(List<String> lines) {
		return lines.stream().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
