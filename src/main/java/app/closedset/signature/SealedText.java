package app.closedset.signature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import app.closedset.core.Sha256;

/**
 * A text made to be signed: lines of a few kinds. The page shows these lines, the hash is
 * taken over them, and they are what is stored; one is read back from the other without
 * loss.
 *
 * @param lines in order
 */
public record SealedText(List<Line> lines) {

	public SealedText {
		lines = List.copyOf(lines);
	}

	/** Reads a stored text. */
	public static SealedText read(String content) {
		return new SealedText(Arrays.stream(content.split("\n", -1)).map(Line::read).toList());
	}

	public static Builder builder() {
		return new Builder();
	}

	/** The lines as they are hashed and stored: one each, its kind before it. */
	public String content() {
		return this.lines.stream().map(Line::written).collect(Collectors.joining("\n"));
	}

	public Sha256 sha256() {
		return Sha256.of(content());
	}

	/**
	 * The kinds of line.
	 */
	public enum Kind {

		TITLE("# "), HEADING("## "), ITEM("- "), QUOTE("> "), TEXT("");

		private final String mark;

		Kind(String mark) {
			this.mark = mark;
		}

	}

	/**
	 * One line. White space is folded, so that a line is never two.
	 *
	 * @param kind what it is
	 * @param text its words
	 */
	public record Line(Kind kind, String text) {

		private static final String MARKS = "#->\\";

		public Line {
			text = text.replaceAll("[\\s\\p{Cc}\\x{2028}\\x{2029}]+", " ").strip();
		}

		static Line read(String written) {
			for (Kind kind : List.of(Kind.TITLE, Kind.HEADING, Kind.ITEM, Kind.QUOTE)) {
				if (written.startsWith(kind.mark)) {
					return new Line(kind, written.substring(kind.mark.length()));
				}
			}
			return new Line(Kind.TEXT, written.startsWith("\\") ? written.substring(1) : written);
		}

		String written() {
			boolean escape = this.kind == Kind.TEXT && !this.text.isEmpty() && MARKS.indexOf(this.text.charAt(0)) >= 0;
			return (escape ? "\\" : "") + this.kind.mark + this.text;
		}

	}

	/**
	 * Collects lines.
	 */
	public static final class Builder {

		private final List<Line> lines = new ArrayList<>();

		private Builder() {
		}

		public Builder title(String text) {
			return add(Kind.TITLE, text);
		}

		public Builder heading(String text) {
			return add(Kind.HEADING, text);
		}

		public Builder item(String text) {
			return add(Kind.ITEM, text);
		}

		public Builder quote(String text) {
			return add(Kind.QUOTE, text);
		}

		public Builder text(String text) {
			return add(Kind.TEXT, text);
		}

		public SealedText build() {
			return new SealedText(this.lines);
		}

		private Builder add(Kind kind, String text) {
			this.lines.add(new Line(kind, text));
			return this;
		}

	}

}
