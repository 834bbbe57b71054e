package app.closedset.script;

import java.util.List;

import app.closedset.core.DraftId;
import app.closedset.core.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * What came of a step of an import.
 */
sealed interface ImportOutcome {

	/** The file was read and waits. */
	record Waiting(ImportId pending) implements ImportOutcome {
	}

	/**
	 * The file was not taken.
	 *
	 * @param message the key of words that say what to do
	 * @param arguments of those words
	 */
	record Refused(String message, List<Object> arguments) implements ImportOutcome {
	}

	/**
	 * The file is being read.
	 *
	 * @param fileName as uploaded
	 * @param seconds since it was uploaded
	 * @param pages how far it has come, or none while it is not known to have begun
	 */
	record Reading(String fileName, long seconds, ReadingsUnderWay.@Nullable Pages pages) implements ImportOutcome {
	}

	/** The preview can be shown. */
	record Ready(ImportPage page) implements ImportOutcome {
	}

	/**
	 * What was said is kept.
	 *
	 * @param unknownNumbers scenes whose answer named a scene that the file does not have
	 */
	record Decided(List<String> unknownNumbers) implements ImportOutcome {
	}

	/** A question about scenes is open; nothing was stored. */
	record Undecided() implements ImportOutcome {
	}

	/** The draft is stored. */
	record Confirmed(DraftId draft, long scenes) implements ImportOutcome {
	}

	/** It was confirmed before; nothing was done again. */
	record Already(DraftId draft) implements ImportOutcome {
	}

	/** Somebody else's draft was confirmed since the preview; nothing was stored. */
	record Overtaken() implements ImportOutcome {
	}

	/** The file waited longer than a day and was deleted. */
	record Expired() implements ImportOutcome {
	}

}
