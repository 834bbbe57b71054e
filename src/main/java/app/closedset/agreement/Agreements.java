package app.closedset.agreement;

import java.util.Collection;
import java.util.List;

/**
 * The shipped profiles.
 */
public interface Agreements {

	/** All profiles in their newest version. */
	List<AgreementProfile> all();

	/**
	 * @throws app.closedset.core.NotFound if there is no such profile
	 */
	AgreementProfile current(String key);

	/** What holds where several profiles apply: the strictest of each rule. */
	AgreementTerms strictest(Collection<String> keys);

}
