package app.closedset.script.reading;

import java.util.List;

/**
 * Reads Fountain 1.1 and plain text that looks like it.
 */
final class FountainReader implements FormatReader {

	/** Where so much text stands to a heading and nobody speaks, it is no script. */
	private static final int PROSE = 25_000;

	/** More than the 2,000 pages that a script may have. */
	private static final int MOST_CHARACTERS = 8_000_000;

	private static final int MOST_LINES = 400_000;

	private static final Refusal NO_HEADING = Refusal.of("noHeading");

	@Override
	public boolean recognises(SourceText source) {
		return true;
	}

	@Override
	public ReadingResult read(SourceText source) {
		if (source.text().length() > MOST_CHARACTERS || FountainText.hasMoreLines(source.text(), MOST_LINES)) {
			return Refusal.of("tooLong", ScreenplayBuilder.MOST_SCENES);
		}
		FountainText text = new FountainText(source.text());
		TitlePage titlePage = TitlePage.of(text.lines());
		boolean page = !titlePage.keyed() && TextPages.areIn(text.lines());
		for (Way way : page ? Way.values() : Way.WITHOUT_PAGE) {
			ScreenplayBuilder screenplay = builder(source, way);
			text.report(screenplay);
			ReadingResult result = (way == Way.PAGE) ? page(text.lines(), screenplay)
					: fountain(text.lines(), titlePage, screenplay, way);
			if (result instanceof Screenplay read && read.scenes().size() >= way.leastScenes) {
				return isProse(source, read) ? Refusal.of("prose") : read;
			}
			if (result instanceof Refusal && !result.equals(NO_HEADING)) {
				return result;
			}
		}
		return NO_HEADING;
	}

	/**
	 * How the lines are understood, the better way first.
	 */
	private enum Way {

		/** By indents, where the text is set like a page. */
		PAGE(1),
		/** By the rules of Fountain. */
		FOUNTAIN(1),
		/** Headings may leave out INT and EXT, as some scripts do throughout. */
		LOOSE(3);

		private static final Way[] WITHOUT_PAGE = { FOUNTAIN, LOOSE };

		private final int leastScenes;

		Way(int leastScenes) {
			this.leastScenes = leastScenes;
		}

	}

	private static ScreenplayBuilder builder(SourceText source, Way way) {
		ScreenplayBuilder screenplay = new ScreenplayBuilder(
				(way == Way.PAGE) ? ScriptFormat.TEXT : ScriptFormat.FOUNTAIN);
		if (source.encoding() != SourceText.Encoding.UNICODE) {
			screenplay.warn(0, switch (source.encoding()) {
				case WINDOWS -> "windowsEncoding";
				case MACINTOSH -> "macintoshEncoding";
				case MIXED, UNICODE -> "mixedEncoding";
			});
		}
		return screenplay;
	}

	private static ReadingResult page(List<SourceLine> lines, ScreenplayBuilder screenplay) {
		new PrintedScript(new TextPages(lines), screenplay).read();
		return screenplay.build();
	}

	private static ReadingResult fountain(List<SourceLine> lines, TitlePage titlePage, ScreenplayBuilder screenplay,
			Way way) {
		screenplay.title(titlePage.title());
		screenplay.titlePage(lines.subList(0, titlePage.lines())
			.stream()
			.filter((line) -> !line.isBlank())
			.map((line) -> Emphasis.removed(line.text()))
			.toList());
		if (!titlePage.closed()) {
			screenplay.warn(lines.get(titlePage.lines()).number(), "titlePageOpen");
		}
		new FountainPass(lines, screenplay, way == Way.LOOSE).readFrom(titlePage.lines());
		return screenplay.build();
	}

	private static boolean isProse(SourceText source, Screenplay read) {
		return read.speaking().isEmpty() && source.text().length() > PROSE * (long) read.scenes().size();
	}

}
