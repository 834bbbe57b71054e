package app.closedset.production;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import app.closedset.audit.Recorded;
import app.closedset.core.Subject;

/**
 * Something happened to the cast, or to the engagement of a coordinator.
 *
 * @param action such as {@code casting.linked}
 * @param subject the character, casting, engagement or request
 * @param particulars without names
 */
record CastRecorded(String action, Subject subject, Map<String, String> particulars) implements Recorded {

	CastRecorded {
		particulars = Map.copyOf(particulars);
	}

	static CastRecorded of(String action, String kind, UUID id) {
		return new CastRecorded(action, new Subject(kind, id), Map.of());
	}

	CastRecorded with(String key, Object value) {
		Map<String, String> more = new LinkedHashMap<>(this.particulars);
		more.put(key, value.toString());
		return new CastRecorded(this.action, this.subject, more);
	}

}
