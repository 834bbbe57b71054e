package app.closedset.script.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The title page, or the title above the first scene where there is no such page.
 *
 * @param title or the empty text
 * @param rows what belongs to it and is no script
 * @param pages how many pages it takes
 */
record TitleLines(String title, List<PrintedRow> rows, int pages) {

	/** A page with more lines and no credits is script. */
	private static final int MOST = 20;

	private static final Pattern CREDIT = Pattern.compile(
			"^(?:(?:written|screenplay|teleplay|story|script|created|adapted|directed|scénario|écrit|réalisé|adapt[ée]"
					+ "|dialogues)\\b.*|by(?: \\p{L}[\\p{L}.'’-]*){0,5}|de|par|un film de.*|une? (?:série|scénario) (?:de|créée).*)$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	static TitleLines of(List<PrintedPage> pages, List<PrintedRow> rows, PrintedColumns columns) {
		@Nullable PrintedRow heading = rows.stream().filter((row) -> isHeading(row, columns)).findFirst().orElse(null);
		if (heading == null) {
			return new TitleLines("", List.of(), 0);
		}
		List<PrintedRow> first = rows.stream().takeWhile((row) -> row != heading && row.page() == 0).toList();
		if (heading.page() == 0) {
			List<PrintedRow> above = first.stream().takeWhile((row) -> isSetOff(row, columns)).toList();
			return new TitleLines(title(above), above, 0);
		}
		boolean titles = first.size() <= MOST || first.stream().anyMatch((row) -> isCredit(row));
		if (!titles) {
			return new TitleLines("", List.of(), 0);
		}
		int page = 1;
		while (page < heading.page() && pages.get(page).lines().isEmpty()) {
			page++;
		}
		return new TitleLines(title(first), first, page);
	}

	private static boolean isHeading(PrintedRow row, PrintedColumns columns) {
		PrintedLine line = row.line();
		int number = columns.numbers().before(line);
		boolean left = columns.edges().isAt(line.words().get(Math.min(number, line.words().size() - 1)).left());
		return left && HeadingGrammar.recognise(line.text()).isPresent()
				&& PrintedColumns.capitalShare(line.text()) > 0.6;
	}

	/** Whether a line above the first heading is in the middle or stands out. */
	private static boolean isSetOff(PrintedRow row, PrintedColumns columns) {
		PrintedLine line = row.line();
		boolean middle = line.left() > columns.edges().action() + 6 * columns.type().character();
		return !Transitions.isTransition(line.text()) && (middle || line.isBold());
	}

	private static boolean isCredit(PrintedRow row) {
		return isCredit(row.line().text());
	}

	/** Whether a line below a title says who wrote it. */
	static boolean isCredit(String text) {
		return CREDIT.matcher(text).matches();
	}

	/** The lines above the first credit, or else the first lines that stand together. */
	private static String title(List<PrintedRow> rows) {
		List<List<PrintedRow>> groups = new ArrayList<>();
		for (PrintedRow row : rows.stream().filter((row) -> !TitlePage.isPart(row.line().text())).toList()) {
			boolean close = !groups.isEmpty() && row.gap() < 1.8 * row.line().size() && !isCredit(row)
					&& !isCredit(groups.getLast().getLast());
			if (!close) {
				groups.add(new ArrayList<>());
			}
			groups.getLast().add(row);
		}
		for (int i = 1; i < groups.size(); i++) {
			if (isCredit(groups.get(i).getFirst())) {
				return text(groups.get(i - 1));
			}
		}
		return groups.isEmpty() ? "" : text(groups.getFirst());
	}

	private static String text(List<PrintedRow> group) {
		StringBuilder text = new StringBuilder();
		group.forEach((row) -> text.append(' ').append(row.line().text()));
		return HeadingGrammar.collapsed(text.toString()).replaceAll("^[\"“«]\\s?|\\s?[\"”»]$", "");
	}

}
