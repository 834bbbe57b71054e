package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/**
 * Reads Final Draft's XML of any version. Only the paragraphs of the content are script;
 * paragraphs elsewhere are notes, summaries and headers.
 */
final class FinalDraftReader implements FormatReader {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

	@Override
	public boolean recognises(SourceText source) {
		String text = source.text().stripLeading();
		return text.startsWith("<?xml") || text.startsWith("<!") || text.startsWith("<FinalDraft")
				|| text.startsWith("<") && text.contains("</");
	}

	@Override
	public ReadingResult read(SourceText source) {
		try {
			return new Pass(GuardedXml.of(source.text().stripLeading())).read();
		}
		catch (GuardedXml.Unsafe ex) {
			return Refusal.of("unsafeXml");
		}
		catch (XMLStreamException ex) {
			return Refusal.of("brokenXml", ex.getLocation().getLineNumber());
		}
	}

	/**
	 * One way through the document.
	 */
	private static final class Pass {

		private final GuardedXml xml;

		private final ScreenplayBuilder screenplay = new ScreenplayBuilder(ScriptFormat.FINAL_DRAFT);

		private final Map<SceneDraft, Integer> revisions = new HashMap<>();

		private final Map<String, String> revisionNames = new HashMap<>();

		private final Map<String, Integer> unknown = new LinkedHashMap<>();

		private int paragraphs;

		/** Where the paragraphs go that are being read. */
		private Column column = Column.WHOLE;

		private int cuesBeside;

		/** Whether what is being read was taken out of the script. */
		private boolean omitting;

		Pass(GuardedXml xml) {
			this.xml = xml;
		}

		ReadingResult read() throws XMLStreamException {
			if (!this.xml.nextChild() || !"FinalDraft".equals(this.xml.getLocalName())) {
				return Refusal.of("notFinalDraft");
			}
			while (this.xml.nextChild()) {
				switch (this.xml.getLocalName()) {
					case "Content" -> content();
					case "TitlePage" -> titlePage();
					case "Revisions" -> revisionNames();
					default -> this.xml.skip();
				}
			}
			this.unknown.forEach((type, count) -> this.screenplay.warn(0, "typeUnknown", type, count));
			this.revisions.forEach((scene, set) -> scene
				.revised(this.revisionNames.getOrDefault(Integer.toString(set), Integer.toString(set))));
			return this.screenplay.build();
		}

		private void content() throws XMLStreamException {
			while (this.xml.nextChild()) {
				paragraphOrSkip();
			}
		}

		private void paragraphOrSkip() throws XMLStreamException {
			if ("Paragraph".equals(this.xml.getLocalName())) {
				paragraph();
			}
			else {
				this.xml.skip();
			}
		}

		private void paragraph() throws XMLStreamException {
			int place = ++this.paragraphs;
			String type = this.xml.attribute("Type");
			String number = this.xml.attribute("Number");
			String id = this.xml.attribute("id");
			StringBuilder text = new StringBuilder();
			String page = null;
			int eighths = 0;
			int revision = 0;
			boolean dual = false;
			boolean omitted = false;
			while (this.xml.nextChild()) {
				switch (this.xml.getLocalName()) {
					case "Text" -> {
						revision = Math.max(revision, number(this.xml.attribute("RevisionID")));
						text.append(run(place));
					}
					case "SceneProperties" -> {
						page = this.xml.attribute("Page");
						eighths = FinalDraftParagraph.eighths(this.xml.attribute("Length"));
						this.xml.skip();
					}
					case "DualDialogue" -> {
						dual = true;
						dualDialogue();
					}
					case "OmittedScene" -> {
						omitted = true;
						omitted(number, page, id, place);
					}
					case "ScriptNote" -> {
						this.screenplay.ignore(Ignored.What.SCRIPT_NOTE, place);
						this.xml.skip();
					}
					case "Alts" -> {
						this.screenplay.ignore(Ignored.What.ALTERNATE, place);
						this.xml.skip();
					}
					default -> this.xml.skip();
				}
			}
			if (omitted) {
				revised(revision);
			}
			else if (!dual || !text.toString().isBlank()) {
				take(new FinalDraftParagraph((type != null) ? type : "Action", number, id, text.toString(), page,
						eighths, revision), place);
			}
		}

		/** The first speech stands at the left, the next at the right. */
		private void dualDialogue() throws XMLStreamException {
			this.column = Column.LEFT;
			this.cuesBeside = 0;
			content();
			this.column = Column.WHOLE;
		}

		/** A run of text; hidden ones are not on the page. */
		private String run(int place) throws XMLStreamException {
			String style = this.xml.attribute("Style");
			String text = this.xml.text();
			if (style != null && style.contains("Hidden")) {
				this.screenplay.ignore(Ignored.What.HIDDEN_TEXT, place);
				return "";
			}
			return (style != null && style.contains("AllCaps")) ? text.toUpperCase(Locale.ROOT) : text;
		}

		private void take(FinalDraftParagraph paragraph, int place) {
			if (paragraph.isHeading()) {
				heading(paragraph, place);
			}
			else if (paragraph.isOutline()) {
				this.screenplay.ignore(Ignored.What.OUTLINE, place);
			}
			else if (!paragraph.text().isBlank()) {
				ElementKind kind = paragraph.kind();
				if (kind == null) {
					this.unknown.merge(paragraph.type(), 1, Integer::sum);
					kind = ElementKind.ACTION;
				}
				if (this.column == Column.LEFT && kind == ElementKind.CHARACTER && this.cuesBeside++ > 0) {
					this.column = Column.RIGHT;
				}
				this.screenplay.add(new ScriptElement(kind, paragraph.text().strip(), place, this.column,
						paragraph.revision() > 0));
			}
			revised(paragraph.revision());
		}

		private void revised(int set) {
			SceneDraft scene = this.screenplay.scene();
			if (set > 0 && scene != null) {
				this.revisions.merge(scene, set, Math::max);
			}
		}

		private void heading(FinalDraftParagraph paragraph, int place) {
			String text = HeadingGrammar.collapsed(paragraph.text());
			if (text.isEmpty() || ".".equals(text)) {
				this.screenplay.ignore(Ignored.What.EMPTY_HEADING, place);
				return;
			}
			Heading heading = HeadingGrammar.declared(text).numbered(paragraph.number());
			if (heading.setting() == null && !heading.omitted() && !this.omitting) {
				this.screenplay.warn(place, "headingWithoutSetting", heading.text());
			}
			SceneDraft scene = this.screenplay.heading(this.omitting ? heading.omittedNow() : heading, place);
			scene.measured(paragraph.page(), paragraph.eighths(), paragraph.id());
			if (paragraph.revision() > 0) {
				scene.headingRevised();
			}
		}

		/**
		 * A scene that was taken out: it keeps its number, and its old text as history.
		 */
		private void omitted(@Nullable String number, @Nullable String page, @Nullable String id, int place)
				throws XMLStreamException {
			SceneDraft scene = null;
			this.omitting = true;
			while (this.xml.nextChild()) {
				if (!"Paragraph".equals(this.xml.getLocalName())) {
					this.xml.skip();
				}
				else if (scene == null) {
					Plain old = plain();
					scene = this.screenplay.heading(HeadingGrammar.declared(old.text()).omittedNow().numbered(number),
							place);
					scene.measured((page != null) ? page : old.page(), 0, id);
				}
				else {
					paragraph();
				}
			}
			this.omitting = false;
			if (scene == null) {
				this.screenplay.heading(Heading.plain(number, "OMITTED", true), place).measured(page, 0, id);
			}
		}

		/**
		 * What a paragraph says, and on which page, whatever its kind.
		 */
		private record Plain(String text, @Nullable String page) {
		}

		private Plain plain() throws XMLStreamException {
			StringBuilder text = new StringBuilder();
			String page = null;
			this.paragraphs++;
			while (this.xml.nextChild()) {
				if ("Text".equals(this.xml.getLocalName())) {
					text.append(this.xml.text());
					continue;
				}
				page = "SceneProperties".equals(this.xml.getLocalName()) ? this.xml.attribute("Page") : page;
				this.xml.skip();
			}
			return new Plain(text.toString(), page);
		}

		/** The first words of the title page are taken for the title. */
		private void titlePage() throws XMLStreamException {
			List<String> lines = new ArrayList<>();
			while (this.xml.nextChild()) {
				if (!"Content".equals(this.xml.getLocalName())) {
					this.xml.skip();
					continue;
				}
				while (this.xml.nextChild()) {
					String text = HeadingGrammar.collapsed(plain().text());
					if (!text.isEmpty()) {
						lines.add(text);
					}
				}
			}
			this.screenplay.titlePage(lines);
			this.screenplay.title(lines.isEmpty() ? "" : lines.getFirst());
		}

		private void revisionNames() throws XMLStreamException {
			while (this.xml.nextChild()) {
				String id = this.xml.attribute("ID");
				String name = this.xml.attribute("Name");
				if (id != null && name != null && !name.isBlank()) {
					this.revisionNames.put(id, name.strip());
				}
				this.xml.skip();
			}
		}

		private static int number(@Nullable String text) {
			return (text != null && NUMBER.matcher(text).matches()) ? Integer.parseInt(text) : 0;
		}

	}

}
