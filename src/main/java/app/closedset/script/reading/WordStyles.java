package app.closedset.script.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * The paragraph styles of a Word document.
 */
final class WordStyles {

	private final Map<String, Style> styles = new HashMap<>();

	private String usual = "";

	private WordFormat defaults = WordFormat.NONE;

	/**
	 * @param name as people see it
	 * @param basis the style that it builds on, or none
	 * @param format what it sets itself
	 */
	private record Style(String name, @Nullable String basis, WordFormat format) {
	}

	static WordStyles of(String xml) throws XMLStreamException {
		WordStyles styles = new WordStyles();
		if (xml.isBlank()) {
			return styles;
		}
		GuardedXml reader = GuardedXml.of(xml);
		if (reader.nextChild()) {
			while (reader.nextChild()) {
				switch (reader.getLocalName()) {
					case "docDefaults" -> styles.readDefaults(reader);
					case "style" -> styles.readStyle(reader);
					default -> reader.skip();
				}
			}
		}
		return styles;
	}

	/** What people call the style, or the empty text. */
	String name(@Nullable String id) {
		Style style = this.styles.get((id != null) ? id : this.usual);
		return (style != null) ? style.name() : "";
	}

	/** What the style sets, with what it takes over from others. */
	WordFormat format(@Nullable String id) {
		WordFormat format = WordFormat.NONE;
		Set<String> seen = new HashSet<>();
		String next = (id != null) ? id : this.usual;
		while (next != null && seen.add(next)) {
			Style style = this.styles.get(next);
			if (style == null) {
				break;
			}
			format = format.over(style.format());
			next = style.basis();
		}
		return format.over(this.defaults);
	}

	private void readDefaults(GuardedXml reader) throws XMLStreamException {
		while (reader.nextChild()) {
			if ("pPrDefault".equals(reader.getLocalName())) {
				while (reader.nextChild()) {
					this.defaults = WordFormat.ofParagraph(reader).over(this.defaults);
				}
			}
			else {
				reader.skip();
			}
		}
	}

	private void readStyle(GuardedXml reader) throws XMLStreamException {
		String id = reader.attribute("styleId");
		boolean paragraph = "paragraph".equals(reader.attribute("type"));
		boolean isDefault = WordFormat.isOn(reader.attribute("default"), false);
		String name = "";
		String basis = null;
		WordFormat format = WordFormat.NONE;
		while (reader.nextChild()) {
			switch (reader.getLocalName()) {
				case "name" -> {
					name = WordFormat.value(reader);
					reader.skip();
				}
				case "basedOn" -> {
					basis = WordFormat.value(reader);
					reader.skip();
				}
				case "pPr" -> format = WordFormat.ofParagraph(reader).over(format);
				case "rPr" -> format = WordFormat.ofRun(reader).over(format);
				default -> reader.skip();
			}
		}
		if (id != null && paragraph) {
			this.styles.put(id, new Style(name, basis, format));
			this.usual = isDefault ? id : this.usual;
		}
	}

}
