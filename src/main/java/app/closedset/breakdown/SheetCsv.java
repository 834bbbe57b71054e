package app.closedset.breakdown;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The breakdown sheet as a file for a spreadsheet. A cell that a spreadsheet would take
 * for a formula is given to it as text.
 */
@Component
class SheetCsv {

	private static final List<String> COLUMNS = List.of("breakdown.column.scene", "breakdown.sheet.pages",
			"breakdown.sheet.heading", "breakdown.sheet.characters", "breakdown.sheet.performers",
			"breakdown.flag.categories.short", "breakdown.axis.exposure", "breakdown.axis.contact",
			"breakdown.axis.violence", "breakdown.sheet.modifiers", "breakdown.column.need", "breakdown.intent.title",
			"breakdown.sheet.status");

	/** So that spreadsheets read the file as UTF-8. */
	private static final String MARK = "\uFEFF";

	private final MessageSource messages;

	SheetCsv(MessageSource messages) {
		this.messages = messages;
	}

	String of(List<SheetRow> rows, Locale locale) {
		StringWriter text = new StringWriter();
		try (CSVPrinter csv = new CSVPrinter(text.append(MARK), CSVFormat.RFC4180)) {
			csv.printRecord(COLUMNS.stream().map((column) -> message(column, locale)));
			for (SheetRow row : rows) {
				csv.printRecord(cells(row, locale).map(SheetCsv::harmless));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private Stream<String> cells(SheetRow row, Locale locale) {
		return Stream.of(row.number(), row.length().toString(), row.heading(), String.join(", ", row.characters()),
				String.join(", ", row.performers()), words(row.categories(), locale), Integer.toString(row.exposure()),
				Integer.toString(row.contact()), Integer.toString(row.violence()), words(row.modifiers(), locale),
				message("breakdown.need." + row.need(), locale), message(row.intent(), locale),
				message(row.status(), locale));
	}

	private String words(List<String> keys, Locale locale) {
		return String.join(", ", keys.stream().map((key) -> message(key, locale)).toList());
	}

	private String message(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

	static String harmless(String cell) {
		return (!cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

}
