package app.closedset.breakdown.command;

import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param format of the output
 * @param quick whether only to read, without the detection
 * @param language of the output, {@code en} or {@code fr}
 * @param help whether only to tell how the command is used
 * @param files to read, at least one
 */
record Options(Format format, boolean quick, String language, boolean help, List<String> files) {

	/**
	 * How the breakdown is printed.
	 */
	enum Format {

		TEXT, JSON

	}

	static Options of(String[] arguments) throws Wrong {
		Format format = Format.TEXT;
		boolean quick = false;
		boolean help = false;
		boolean only = false;
		String language = "en";
		List<String> files = new ArrayList<>();
		for (String argument : arguments) {
			if (only || !argument.startsWith("-")) {
				files.add(argument);
				continue;
			}
			switch (argument) {
				case "--format=text" -> format = Format.TEXT;
				case "--format=json" -> format = Format.JSON;
				case "--quick" -> quick = true;
				case "--lang=en" -> language = "en";
				case "--lang=fr" -> language = "fr";
				case "--help", "-h" -> help = true;
				case "--" -> only = true;
				default -> throw new Wrong(language, "unknownOption", argument);
			}
		}
		if (files.isEmpty() && !help) {
			throw new Wrong(language, "noFile", "");
		}
		return new Options(format, quick, language, help, files);
	}

	/**
	 * The command line asks for something that there is not.
	 */
	static final class Wrong extends Exception {

		private static final long serialVersionUID = 1L;

		private final String language;

		private final String reason;

		private final String value;

		Wrong(String language, String reason, String value) {
			super(reason);
			this.language = language;
			this.reason = reason;
			this.value = value;
		}

		String language() {
			return this.language;
		}

		String reason() {
			return this.reason;
		}

		String value() {
			return this.value;
		}

	}

}
