package app.closedset.breakdown.command;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param format of the output
 * @param quick whether the rules alone read
 * @param language of the output, {@code en} or {@code fr}
 * @param help whether only to tell how the command is used
 * @param labels of the files, to measure what is found; none to print what is found
 * @param files to read, at least one
 */
record Options(Format format, boolean quick, String language, boolean help, @Nullable String labels,
		List<String> files) {

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
		boolean evaluate = false;
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
				case "--evaluate" -> evaluate = true;
				case "--lang=en" -> language = "en";
				case "--lang=fr" -> language = "fr";
				case "--help", "-h" -> help = true;
				case "--" -> only = true;
				default -> throw new Wrong(language, "unknownOption", argument);
			}
		}
		String labels = (evaluate && !files.isEmpty()) ? files.remove(0) : null;
		if (files.isEmpty() && !help) {
			throw new Wrong(language, "noFile", "");
		}
		return new Options(format, quick, language, help, labels, files);
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
