package app.closedset.script;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import app.closedset.core.ImportId;
import org.springframework.stereotype.Component;

/**
 * How far the files have come that this application reads just now. It is forgotten with
 * the reading; of files in the queue nothing is known.
 */
@Component
class ReadingsUnderWay {

	private final Map<ImportId, Pages> underWay = new ConcurrentHashMap<>();

	/**
	 * @param read pages that were read
	 * @param all pages that there are, or 0 where the format has none or they are not
	 * counted yet
	 */
	record Pages(int read, int all) {
	}

	void pages(ImportId id, int read, int all) {
		this.underWay.put(id, new Pages(read, all));
	}

	void end(ImportId id) {
		this.underWay.remove(id);
	}

	Optional<Pages> of(ImportId id) {
		return Optional.ofNullable(this.underWay.get(id));
	}

}
