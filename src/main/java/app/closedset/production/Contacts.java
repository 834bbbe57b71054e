package app.closedset.production;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

import app.closedset.core.AccountId;
import app.closedset.people.AccountSummary;
import app.closedset.people.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says how people of the production can be reached.
 */
@Component
public class Contacts {

	private final Accounts accounts;

	public Contacts(Accounts accounts) {
		this.accounts = accounts;
	}

	/** Names with e-mail addresses, in one line. */
	public String of(Collection<MemberSummary> people) {
		Map<AccountId, AccountSummary> known = this.accounts
			.findAll(people.stream().map(MemberSummary::account).toList());
		return people.stream()
			.sorted(Comparator.comparing(MemberSummary::name))
			.map((person) -> reach(person, known.get(person.account())))
			.collect(Collectors.joining("; "));
	}

	private static String reach(MemberSummary person, @Nullable AccountSummary account) {
		return (account != null) ? person.name() + ", " + account.email() : person.name();
	}

}
