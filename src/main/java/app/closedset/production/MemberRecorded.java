package app.closedset.production;

import java.util.LinkedHashMap;
import java.util.Map;

import app.closedset.audit.Recorded;
import app.closedset.core.MemberId;
import app.closedset.core.Subject;

/**
 * Something happened to a member.
 *
 * @param action such as {@code member.joined}
 * @param member the person
 * @param particulars without names
 */
record MemberRecorded(String action, MemberId member, Map<String, String> particulars) implements Recorded {

	MemberRecorded {
		particulars = Map.copyOf(particulars);
	}

	static MemberRecorded of(String action, MemberId member) {
		return new MemberRecorded(action, member, Map.of());
	}

	MemberRecorded with(String key, Object value) {
		Map<String, String> more = new LinkedHashMap<>(this.particulars);
		more.put(key, value.toString());
		return new MemberRecorded(this.action, this.member, more);
	}

	@Override
	public Subject subject() {
		return new Subject("member", this.member.value());
	}

}
