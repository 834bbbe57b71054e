package app.closedset.script.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/**
 * Counts the numbered lists of a Word document, because their numbers stand nowhere in
 * its text: many scripts number their scenes that way.
 */
final class WordNumbering {

	private static final int LEVELS = 9;

	/** The levels of each kind of list. */
	private final Map<String, Level[]> kinds = new HashMap<>();

	/** The kind of each list. */
	private final Map<String, String> lists = new HashMap<>();

	private final Map<String, int[]> counts = new HashMap<>();

	/**
	 * @param start the first number
	 * @param format such as {@code decimal}
	 * @param text such as {@code %1.}
	 */
	private record Level(int start, String format, String text) {

		static final Level PLAIN = new Level(1, "bullet", "");

	}

	static WordNumbering of(String xml) throws XMLStreamException {
		WordNumbering numbering = new WordNumbering();
		if (xml.isBlank()) {
			return numbering;
		}
		GuardedXml reader = GuardedXml.of(xml);
		if (reader.nextChild()) {
			while (reader.nextChild()) {
				switch (reader.getLocalName()) {
					case "abstractNum" -> numbering.readKind(reader);
					case "num" -> numbering.readList(reader);
					default -> reader.skip();
				}
			}
		}
		return numbering;
	}

	/** Counts one on, and gives the label; empty where the list has no numbers. */
	String next(String list, int level) {
		String kind = this.lists.getOrDefault(list, "");
		Level[] levels = this.kinds.get(kind);
		if (levels == null || level < 0 || level >= LEVELS) {
			return "";
		}
		int[] count = this.counts.computeIfAbsent(kind, (name) -> new int[LEVELS]);
		count[level] = (count[level] == 0) ? levels[level].start() : count[level] + 1;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			count[deeper] = 0;
		}
		String label = levels[level].text();
		for (int i = 0; i <= level; i++) {
			label = label.replace("%" + (i + 1), shown(levels[i], Math.max(count[i], levels[i].start())));
		}
		return "bullet".equals(levels[level].format()) ? "" : label.strip();
	}

	private static String shown(Level level, int number) {
		return switch (level.format()) {
			case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
			case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
			case "decimalZero" -> (number < 10) ? "0" + number : Integer.toString(number);
			default -> Integer.toString(number);
		};
	}

	private void readKind(GuardedXml reader) throws XMLStreamException {
		String id = reader.attribute("abstractNumId");
		Level[] levels = new Level[LEVELS];
		Arrays.fill(levels, Level.PLAIN);
		while (reader.nextChild()) {
			String at = reader.attribute("ilvl");
			if (!"lvl".equals(reader.getLocalName()) || at == null || !at.matches("[0-8]")) {
				reader.skip();
				continue;
			}
			levels[Integer.parseInt(at)] = level(reader);
		}
		if (id != null) {
			this.kinds.put(id, levels);
		}
	}

	private static Level level(GuardedXml reader) throws XMLStreamException {
		int start = 1;
		String format = "decimal";
		String text = "";
		while (reader.nextChild()) {
			String value = WordFormat.value(reader);
			switch (reader.getLocalName()) {
				case "start" -> start = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
				case "numFmt" -> format = value;
				case "lvlText" -> text = value;
				default -> {
					// Fonts and places of the label.
				}
			}
			reader.skip();
		}
		return new Level(start, format, text);
	}

	private void readList(GuardedXml reader) throws XMLStreamException {
		String id = reader.attribute("numId");
		while (reader.nextChild()) {
			if (id != null && "abstractNumId".equals(reader.getLocalName())) {
				this.lists.put(id, WordFormat.value(reader));
			}
			reader.skip();
		}
	}

}
