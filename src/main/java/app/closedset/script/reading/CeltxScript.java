package app.closedset.script.reading;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Reads the page of a Celtx file that holds its script: a paragraph for each element,
 * with a class that names it.
 */
final class CeltxScript {

	/** Stands for a break meanwhile; no text holds it. */
	private static final String BREAK = "\uE000";

	private final Document page;

	private final ScreenplayBuilder screenplay = new ScreenplayBuilder(ScriptFormat.CELTX);

	private int place;

	CeltxScript(String html) {
		this.page = Jsoup.parse(html);
	}

	ReadingResult read() {
		this.screenplay.title(this.page.title().strip());
		for (Element paragraph : this.page.select("p")) {
			this.place++;
			String text = text(paragraph);
			if (!text.isBlank()) {
				take(paragraph, text);
			}
			else if (paragraph.hasClass("sceneheading")) {
				this.screenplay.ignore(Ignored.What.EMPTY_HEADING, this.place);
			}
		}
		return this.screenplay.build();
	}

	private void take(Element paragraph, String text) {
		if (paragraph.hasClass("sceneheading")) {
			heading(paragraph, text);
		}
		else if (paragraph.hasClass("character")) {
			this.screenplay.add(ElementKind.CHARACTER, text.toUpperCase(Locale.ROOT), this.place);
		}
		else if (paragraph.hasClass("dialog") || paragraph.hasClass("dialogue")) {
			this.screenplay.add(ElementKind.DIALOGUE, text, this.place);
		}
		else if (paragraph.hasClass("parenthetical")) {
			this.screenplay.add(ElementKind.PARENTHETICAL, text.startsWith("(") ? text : "(" + text + ")", this.place);
		}
		else if (paragraph.hasClass("transition")) {
			this.screenplay.add(ElementKind.TRANSITION, text.toUpperCase(Locale.ROOT), this.place);
		}
		else if (paragraph.hasClass("shot")) {
			this.screenplay.add(ElementKind.SHOT, text, this.place);
		}
		else {
			this.screenplay.add(ElementKind.ACTION, text, this.place);
		}
	}

	/** Celtx shows headings in capitals, however they were typed. */
	private void heading(Element paragraph, String text) {
		Heading heading = HeadingGrammar.declared(text.toUpperCase(Locale.ROOT));
		this.screenplay.heading(heading.numbered(paragraph.attr("scenenumber")), this.place);
	}

	private static String text(Element paragraph) {
		paragraph.select("span.scenenote, div.scenenote, .comment").remove();
		paragraph.select("br").forEach((br) -> br.after(new TextNode(BREAK)));
		return Stream.of(paragraph.text().split(BREAK))
			.map(HeadingGrammar::collapsed)
			.collect(Collectors.joining("\n"))
			.strip();
	}

}
