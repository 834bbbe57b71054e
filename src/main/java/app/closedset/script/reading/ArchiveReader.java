package app.closedset.script.reading;

import java.io.IOException;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/**
 * Reads scripts that are packed in an archive: Word's .docx and Celtx.
 */
final class ArchiveReader implements BinaryReader {

	@Override
	public boolean recognises(byte[] file) {
		return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
	}

	@Override
	public ReadingResult read(byte[] file, ReadingProgress progress) {
		if (!Archive.isWhole(file)) {
			return Refusal.of("truncated");
		}
		try {
			return read(Archive.of(file));
		}
		catch (Archive.Bomb ex) {
			return Refusal.of("archiveBomb");
		}
		catch (GuardedXml.Unsafe ex) {
			return Refusal.of("unsafeArchive");
		}
		catch (IOException | XMLStreamException ex) {
			return Refusal.of("brokenArchive");
		}
	}

	private static ReadingResult read(Archive archive) throws XMLStreamException {
		Optional<String> word = archive.text((name) -> name.matches("word/document\\d*\\.xml"));
		if (word.isPresent()) {
			String styles = archive.text((name) -> name.matches("word/styles\\d*\\.xml")).orElse("");
			String numbering = archive.text((name) -> name.matches("word/numbering\\d*\\.xml")).orElse("");
			WordStyles known = WordStyles.of(styles);
			return new WordScript(WordParagraphs.of(word.get(), known, WordNumbering.of(numbering))).read();
		}
		Optional<String> celtx = archive.text((name) -> name.matches("(?:.*/)?script-?[^/]*\\.html?"));
		return celtx.map((html) -> new CeltxScript(html).read()).orElseGet(() -> Refusal.of("archive"));
	}

}
