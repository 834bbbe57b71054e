package app.closedset.breakdown.command;

import app.closedset.script.reading.ScriptFormat;

/**
 * The names that the output keeps, whatever they are called inside.
 */
final class Names {

	private Names() {
	}

	static String of(ScriptFormat format) {
		return switch (format) {
			case FOUNTAIN -> "fountain";
			case TEXT -> "text";
			case FINAL_DRAFT -> "fdx";
			case PDF -> "pdf";
			case WORD -> "docx";
			case CELTX -> "celtx";
		};
	}

}
