package app.closedset.script.reading;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph or run of a Word document is set, as far as it tells what it is. What
 * is null is not said here, but by a style below. Lengths are twentieths of a point.
 *
 * @param style of the paragraph
 * @param left indent
 * @param first line's indent beyond that
 * @param right indent
 * @param align {@code center} or {@code right}, or something else
 * @param above space above
 * @param below space below
 * @param list the numbered list it belongs to
 * @param level in that list
 * @param newPage whether it begins a page
 * @param bold whether it is bold
 * @param capitals whether it is shown in capitals
 * @param hidden whether it is not shown
 */
record WordFormat(@Nullable String style, @Nullable Integer left, @Nullable Integer first, @Nullable Integer right,
		@Nullable String align, @Nullable Integer above, @Nullable Integer below, @Nullable String list,
		@Nullable Integer level, @Nullable Boolean newPage, @Nullable Boolean bold, @Nullable Boolean capitals,
		@Nullable Boolean hidden) {

	static final WordFormat NONE = new WordFormat(null, null, null, null, null, null, null, null, null, null, null,
			null, null);

	/** This one, and where it says nothing the other. */
	WordFormat over(WordFormat other) {
		return new WordFormat(or(this.style, other.style), or(this.left, other.left), or(this.first, other.first),
				or(this.right, other.right), or(this.align, other.align), or(this.above, other.above),
				or(this.below, other.below), or(this.list, other.list), or(this.level, other.level),
				or(this.newPage, other.newPage), or(this.bold, other.bold), or(this.capitals, other.capitals),
				or(this.hidden, other.hidden));
	}

	private static <T> @Nullable T or(@Nullable T own, @Nullable T other) {
		return (own != null) ? own : other;
	}

	/** Reads the properties of a paragraph, which were just opened, to their end. */
	static WordFormat ofParagraph(GuardedXml reader) throws XMLStreamException {
		WordFormat format = NONE;
		while (reader.nextChild()) {
			String name = reader.getLocalName();
			if ("numPr".equals(name)) {
				format = ofList(reader).over(format);
				continue;
			}
			if ("rPr".equals(name)) {
				// It sets the mark at the end of the paragraph, not its text.
				reader.skip();
				continue;
			}
			WordFormat said = switch (name) {
				case "pStyle" -> new WordFormat(value(reader), null, null, null, null, null, null, null, null, null,
						null, null, null);
				case "ind" -> ofIndents(reader);
				case "jc" -> new WordFormat(null, null, null, null, value(reader), null, null, null, null, null, null,
						null, null);
				case "spacing" -> new WordFormat(null, null, null, null, null, number(reader, "before"),
						number(reader, "after"), null, null, null, null, null, null);
				case "pageBreakBefore" -> new WordFormat(null, null, null, null, null, null, null, null, null,
						isOn(reader.attribute("val"), true), null, null, null);
				default -> NONE;
			};
			format = said.over(format);
			reader.skip();
		}
		return format;
	}

	private static WordFormat ofIndents(GuardedXml reader) {
		Integer left = or(number(reader, "left"), number(reader, "start"));
		Integer right = or(number(reader, "right"), number(reader, "end"));
		Integer hanging = number(reader, "hanging");
		Integer first = (hanging != null) ? Integer.valueOf(-hanging) : number(reader, "firstLine");
		return new WordFormat(null, left, first, right, null, null, null, null, null, null, null, null, null);
	}

	private static WordFormat ofList(GuardedXml reader) throws XMLStreamException {
		String list = null;
		Integer level = null;
		while (reader.nextChild()) {
			switch (reader.getLocalName()) {
				case "numId" -> list = value(reader);
				case "ilvl" -> level = number(reader, "val");
				default -> {
					// Nothing else places it.
				}
			}
			reader.skip();
		}
		return new WordFormat(null, null, null, null, null, null, null, list, level, null, null, null, null);
	}

	/** Reads the properties of a run, which were just opened, to their end. */
	static WordFormat ofRun(GuardedXml reader) throws XMLStreamException {
		Boolean bold = null;
		Boolean capitals = null;
		Boolean hidden = null;
		while (reader.nextChild()) {
			boolean on = isOn(reader.attribute("val"), true);
			switch (reader.getLocalName()) {
				case "b" -> bold = on;
				case "caps" -> capitals = on;
				case "vanish" -> hidden = on;
				default -> {
					// Nothing else tells what it is.
				}
			}
			reader.skip();
		}
		return new WordFormat(null, null, null, null, null, null, null, null, null, null, bold, capitals, hidden);
	}

	static boolean isOn(@Nullable String value, boolean unsaid) {
		return (value == null) ? unsaid : !("0".equals(value) || "false".equals(value) || "off".equals(value));
	}

	static String value(GuardedXml reader) {
		String value = reader.attribute("val");
		return (value != null) ? value : "";
	}

	private static @Nullable Integer number(GuardedXml reader, String name) {
		String value = reader.attribute(name);
		return (value != null && value.matches("-?\\d{1,6}(?:\\.\\d+)?"))
				? Integer.valueOf((int) Double.parseDouble(value)) : null;
	}

}
