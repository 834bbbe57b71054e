package app.closedset.script.reading;

import java.util.List;

/**
 * Reads Fountain 1.1 and plain text that looks like it.
 */
final class FountainReader implements FormatReader {

	/** Headings without INT or EXT that make a script of a text that has no others. */
	private static final int ENOUGH = 3;

	@Override
	public boolean recognises(SourceText source) {
		return true;
	}

	@Override
	public ReadingResult read(SourceText source) {
		ReadingResult strict = read(source, false);
		if (strict instanceof Refusal) {
			// Some scripts never say INT or EXT.
			ReadingResult loose = read(source, true);
			if (loose instanceof Screenplay screenplay && screenplay.scenes().size() >= ENOUGH) {
				return loose;
			}
		}
		return strict;
	}

	private static ReadingResult read(SourceText source, boolean loose) {
		ScreenplayBuilder screenplay = new ScreenplayBuilder(ScriptFormat.FOUNTAIN);
		if (source.encoding() != SourceText.Encoding.UNICODE) {
			screenplay.warn(0, switch (source.encoding()) {
				case WINDOWS -> "windowsEncoding";
				case MACINTOSH -> "macintoshEncoding";
				case MIXED, UNICODE -> "mixedEncoding";
			});
		}
		List<SourceLine> lines = new FountainText(source.text(), screenplay).lines();
		TitlePage titlePage = TitlePage.of(lines);
		screenplay.title(titlePage.title());
		screenplay.titlePage(lines.subList(0, titlePage.lines())
			.stream()
			.filter((line) -> !line.isBlank())
			.map((line) -> Emphasis.removed(line.text()))
			.toList());
		if (!titlePage.closed()) {
			screenplay.warn(lines.get(titlePage.lines()).number(), "titlePageOpen");
		}
		new FountainPass(lines, screenplay, loose).readFrom(titlePage.lines());
		return screenplay.build();
	}

}
