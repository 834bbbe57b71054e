package app.closedset.script.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes Word documents as people and their templates do.
 */
public final class WordFiles {

	private static final String NAMESPACE = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

	/** How a document tells what its paragraphs are. */
	enum Manner {

		/** A template whose styles are named after the parts of a script. */
		STYLES,
		/** Indents set by hand, an empty paragraph between the parts. */
		INDENTS,
		/** Cues in the middle, space below paragraphs instead of empty ones. */
		CENTRED,
		/** Tabs before cues and speeches. */
		TABS,
		/** Headings in a numbered list, which is where their numbers are. */
		LIST

	}

	private WordFiles() {
	}

	static byte[] of(Screenplay screenplay, Manner manner) {
		return document(body(screenplay, manner));
	}

	private static String body(Screenplay screenplay, Manner manner) {
		StringBuilder body = new StringBuilder();
		body.append(paragraph("<w:jc w:val=\"center\"/>", screenplay.title())).append(pageBreak());
		screenplay.opening().forEach((element) -> body.append(element(element, manner)));
		for (ScriptScene scene : screenplay.scenes()) {
			String number = (scene.number() != null && manner != Manner.LIST) ? scene.number() + ". " : "";
			body.append(switch (manner) {
				case STYLES -> paragraph("<w:pStyle w:val=\"sh\"/>", number + scene.heading());
				case LIST -> blank() + paragraph("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr>"
						+ "<w:ind w:left=\"720\" w:hanging=\"720\"/>", scene.heading());
				default -> blank() + paragraph("", number + scene.heading());
			});
			scene.elements().forEach((element) -> body.append(element(element, manner)));
		}
		return body.toString();
	}

	/** The main part of a document that holds a Fountain text. */
	public static byte[] main(String fountain) {
		return main(body(ScriptFiles.fountain(fountain), Manner.INDENTS), "").getBytes(StandardCharsets.UTF_8);
	}

	/** A compressed file with a single part. */
	public static byte[] packed(String name, byte[] content) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static String main(String body, String end) {
		return "<w:document" + NAMESPACE + "><w:body>" + body + end + "</w:body></w:document>";
	}

	static byte[] document(String body) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", "<Types/>");
		parts.put("word/document.xml", main(body, "<w:sectPr/>"));
		parts.put("word/styles.xml",
				"<w:styles" + NAMESPACE + ">" + style("Normal", "Normal", "") + style("sh", "Scene Heading", "")
						+ style("ac", "Action", "") + style("ch", "Character", "3000") + style("di", "Dialogue", "1500")
						+ style("pa", "Parenthetical", "2200") + style("tr", "Transition", "6000") + "</w:styles>");
		parts.put("word/numbering.xml",
				"<w:numbering" + NAMESPACE
						+ "><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
						+ "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
						+ "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>");
		return zip(parts);
	}

	static byte[] zip(Map<String, String> parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	static String paragraph(String properties, String text) {
		return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(text) + "</w:p>";
	}

	static String run(String text) {
		String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
		return "<w:r><w:t xml:space=\"preserve\">" + escaped.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
			.replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">") + "</w:t></w:r>";
	}

	private static String pageBreak() {
		return "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
	}

	private static String blank() {
		return "<w:p/>";
	}

	private static String style(String id, String name, String left) {
		String usual = "Normal".equals(id) ? " w:default=\"1\"" : "";
		String indent = left.isEmpty() ? "" : "<w:ind w:left=\"" + left + "\"/>";
		return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"" + usual + "><w:name w:val=\"" + name
				+ "\"/><w:pPr>" + indent + "</w:pPr></w:style>";
	}

	private static String element(ScriptElement element, Manner manner) {
		String text = element.text();
		return switch (manner) {
			case STYLES -> paragraph("<w:pStyle w:val=\"" + byKind(element, (kind) -> switch (kind) {
				case CHARACTER -> "ch";
				case DIALOGUE -> "di";
				case PARENTHETICAL -> "pa";
				case TRANSITION -> "tr";
				default -> "ac";
			}) + "\"/>", text);
			case INDENTS, LIST -> apart(element) + paragraph(byKind(element, (kind) -> switch (kind) {
				case CHARACTER -> "<w:ind w:left=\"2880\"/>";
				case DIALOGUE -> "<w:ind w:left=\"1440\"/>";
				case PARENTHETICAL -> "<w:ind w:left=\"2160\"/>";
				case TRANSITION -> "<w:jc w:val=\"right\"/>";
				default -> "";
			}), text);
			case CENTRED -> paragraph(byKind(element, (kind) -> switch (kind) {
				case CHARACTER -> "<w:jc w:val=\"center\"/><w:spacing w:before=\"240\" w:after=\"0\"/>";
				case DIALOGUE -> "<w:ind w:left=\"1440\"/><w:spacing w:after=\"0\"/>";
				case PARENTHETICAL -> "<w:ind w:left=\"2160\"/><w:spacing w:after=\"0\"/>";
				case TRANSITION -> "<w:jc w:val=\"right\"/><w:spacing w:before=\"240\"/>";
				default -> "<w:spacing w:before=\"240\"/>";
			}), text);
			case TABS -> apart(element) + paragraph("", byKind(element, (kind) -> switch (kind) {
				case CHARACTER -> "\t\t\t\t";
				case DIALOGUE -> "\t\t";
				case PARENTHETICAL -> "\t\t\t";
				case TRANSITION -> "\t\t\t\t\t\t\t\t";
				default -> "";
			}) + text);
		};
	}

	private static String byKind(ScriptElement element, Function<ElementKind, String> properties) {
		return properties.apply(element.kind());
	}

	private static String apart(ScriptElement element) {
		boolean speech = element.kind() == ElementKind.DIALOGUE || element.kind() == ElementKind.PARENTHETICAL;
		return speech ? "" : blank();
	}

}
