package app.closedset.demo;

import java.util.Objects;

import app.closedset.core.AccountId;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.people.Accounts;
import app.closedset.people.Invitations;
import app.closedset.platform.DerivedSecrets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The demo's people follow the link in their invitation and choose the demo's password,
 * so that each can be signed in as.
 */
@Component
@Profile("demo")
class DemoMailReader {

	private final Accounts accounts;

	private final Invitations invitations;

	private final DerivedSecrets secrets;

	DemoMailReader(Accounts accounts, Invitations invitations, DerivedSecrets secrets) {
		this.accounts = accounts;
		this.invitations = invitations;
		this.secrets = secrets;
	}

	@TransactionalEventListener
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void on(MailRequested mail) {
		MailLink link = mail.link();
		if ("account.invitation".equals(mail.message()) && link != null && isOfTheDemo(mail.recipient())) {
			this.invitations.choosePassword(this.secrets.token(Objects.requireNonNull(link.purpose()),
					Objects.requireNonNull(link.id()), link.generation()), DemoPeople.PASSWORD);
		}
	}

	private boolean isOfTheDemo(AccountId account) {
		return this.accounts.find(account).map((owner) -> owner.email().endsWith(DemoPeople.DOMAIN)).orElse(false);
	}

}
