package app.closedset.production;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.closedset.core.MemberId;
import app.closedset.core.Role;

/**
 * The people of the production that is set.
 */
public interface Members {

	Optional<MemberSummary> find(MemberId member);

	Map<MemberId, MemberSummary> findAll(Collection<MemberId> members);

	/** Everyone, by name. */
	List<MemberSummary> all();

	List<MemberSummary> with(Role role);

}
