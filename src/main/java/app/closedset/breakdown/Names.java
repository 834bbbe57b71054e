package app.closedset.breakdown;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import app.closedset.core.MemberId;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;

/**
 * What the people are called whom a page names.
 */
record Names(Map<MemberId, MemberSummary> known) {

	/** In one statement, or none where nobody is named. */
	static Names of(Members members, Stream<@Nullable MemberId> ids) {
		Collection<MemberId> named = ids.filter(Objects::nonNull).collect(Collectors.toSet());
		return new Names(named.isEmpty() ? Map.of() : members.findAll(named));
	}

	static Names of(List<MemberSummary> all) {
		return new Names(all.stream().collect(Collectors.toMap(MemberSummary::id, Function.identity())));
	}

	/** The empty text for nobody, and for who is not known. */
	String of(@Nullable MemberId member) {
		MemberSummary one = (member != null) ? this.known.get(member) : null;
		return (one != null) ? one.name() : "";
	}

}
