package app.closedset.people;

import app.closedset.core.AccountId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The sessions of accounts, wherever they were opened.
 */
@Component
class Sessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	int countOf(AccountId account) {
		return this.sessions.findByPrincipalName(account.toString()).size();
	}

	/**
	 * Ends every session of the account; the next click of each finds nobody signed in.
	 */
	void endAll(AccountId account) {
		this.sessions.findByPrincipalName(account.toString()).keySet().forEach(this.sessions::deleteById);
	}

}
