package app.closedset.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.closedset.ClosedSetTest;
import app.closedset.core.AccountId;
import app.closedset.core.MailCode;
import app.closedset.core.MailHandedOver;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.ProductionId;
import app.closedset.core.Subject;
import app.closedset.people.AccountSummary;
import app.closedset.people.Accounts;
import app.closedset.platform.DerivedSecrets;
import app.closedset.platform.JobTransactions;
import app.closedset.platform.ProductionContext;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ClosedSetTest
@RecordApplicationEvents
class MailTests {

	private final AccountId recipient = AccountId.next();

	private final Subject subject = new Subject("account", this.recipient.value());

	private AccountSummary account = new AccountSummary(this.recipient, "nell@example.org", "Nell Ashby",
			Locale.ENGLISH, true);

	@Autowired
	private Messages messages;

	@Autowired
	private MailTexts texts;

	@Autowired
	private HandedOverMail handedOver;

	@Autowired
	private Accounts accounts;

	@Autowired
	private DerivedSecrets secrets;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JobTransactions jobs;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents published;

	@Test
	void message_withLink_arrivesWithTokenAndReferenceInTheRecipientsLanguage() throws Exception {
		UUID invitation = UUID.randomUUID();
		this.account = new AccountSummary(this.recipient, "zofia@example.org", "Zofia Łukasiewicz", Locale.FRENCH,
				true);
		MailLink link = MailLink.secret("/welcome", "account-invitation", invitation, 3);
		UUID id = queued("account.invitation", link, null, null);
		try (Server server = new Server()) {
			job(server.port()).send(id);
			MimeMessage mail = server.only();
			assertThat(mail.getSubject()).isEqualTo("Votre compte Closed Set");
			assertThat(mail.getContentLanguage()).containsExactly("fr");
			assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Zofia Łukasiewicz");
			assertThat(mail.getMessageID()).isEqualTo("<" + id + "@localhost>");
			assertThat(mail.getContent().toString()).contains("Bonjour Zofia Łukasiewicz")
				.contains("http://localhost:8080/welcome#" + this.secrets.token("account-invitation", invitation, 3))
				.contains(this.secrets.reference("account-invitation", invitation, 3))
				.doesNotContain("{");
		}
	}

	@Test
	void message_withCode_carriesTheDerivedCodeAndTheDatabaseDoesNot() throws Exception {
		UUID challenge = UUID.randomUUID();
		UUID id = queued("account.code", null, new MailCode("sign-in", challenge), null);
		String code = this.secrets.code("sign-in", challenge);
		try (Server server = new Server()) {
			job(server.port()).send(id);
			assertThat(server.only().getContent().toString()).contains(code);
		}
		assertThat(this.jdbc.sql("select mail_message::text from mail_message where id = ?")
			.param(id)
			.query(String.class)
			.single()).doesNotContain(code);
	}

	@Test
	void message_handedOver_isToldOnceWithTheProductionSet() throws Exception {
		ProductionId production = ProductionId.next();
		UUID id = queued("account.code", null, new MailCode("sign-in", UUID.randomUUID()), production);
		try (Server server = new Server()) {
			MailJob job = job(server.port());
			job.send(id);
			job.send(id);
			assertThat(server.only()).isNotNull();
		}
		assertThat(this.published.stream(MailHandedOver.class).filter(this::isMine)).singleElement()
			.satisfies((told) -> {
				assertThat(told.accepted()).isTrue();
				assertThat(told.production()).isEqualTo(production);
			});
		assertThat(state(id)).isEqualTo("HANDED_OVER");
	}

	@Test
	void server_down_leavesTheMessageQueuedUntilItIsUp() throws Exception {
		UUID id = queued("account.code", null, new MailCode("sign-in", UUID.randomUUID()), null);
		int port = freePort();
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> job(port).send(id));
		assertThat(state(id)).isEqualTo("QUEUED");
		try (Server server = new Server()) {
			job(server.port()).send(id);
			assertThat(server.only().getMessageID()).isEqualTo("<" + id + "@localhost>");
		}
		assertThat(state(id)).isEqualTo("HANDED_OVER");
	}

	@Test
	void recipient_refusedForGood_endsTheMessageAndTellsSo() throws Exception {
		UUID id = queued("account.code", null, new MailCode("sign-in", UUID.randomUUID()), null);
		try (RefusingServer server = new RefusingServer("550 no such person")) {
			job(server.port()).send(id);
		}
		assertThat(state(id)).isEqualTo("REFUSED");
		assertThat(this.published.stream(MailHandedOver.class).filter(this::isMine)).singleElement()
			.satisfies((told) -> assertThat(told.accepted()).isFalse());
	}

	@Test
	void recipient_refusedForNow_leavesTheMessageQueued() throws Exception {
		UUID id = queued("account.code", null, new MailCode("sign-in", UUID.randomUUID()), null);
		try (RefusingServer server = new RefusingServer("450 try again later")) {
			MailJob job = job(server.port());
			assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> job.send(id));
		}
		assertThat(state(id)).isEqualTo("QUEUED");
	}

	@Test
	void name_withLineBreaks_addsNeitherHeadersNorRecipients() throws Exception {
		this.account = new AccountSummary(this.recipient, "nell@example.org",
				"Nell\r\nBcc: eve@example.org\r\n\r\nPay here", Locale.ENGLISH, true);
		UUID id = queued("account.invitation", MailLink.secret("/welcome", "p", UUID.randomUUID(), 1), null, null);
		try (Server server = new Server()) {
			job(server.port()).send(id);
			MimeMessage mail = server.only();
			assertThat(mail.getHeader("Bcc")).isNull();
			assertThat(mail.getAllRecipients()).hasSize(1);
			assertThat(mail.getContent().toString()).contains("Hello Nell Bcc: eve@example.org Pay here,");
		}
	}

	@Test
	void text_missing_endsTheMessageInsteadOfTryingForEver() throws Exception {
		UUID id = queued("no.such.message", null, null, null);
		try (Server server = new Server()) {
			job(server.port()).send(id);
		}
		assertThat(state(id)).isEqualTo("REFUSED");
	}

	@Test
	void useCase_rolledBack_sendsNothing() {
		Subject mine = new Subject("account", UUID.randomUUID());
		inTransaction(true, () -> this.events.publishEvent(request("account.code", mine)));
		assertThat(this.jdbc.sql("select count(*) from mail_message where subject_id = ?")
			.param(mine.id())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void useCase_committed_sendsSoonAfter() {
		String email = UUID.randomUUID() + "@example.org";
		inTransaction(false, () -> this.accounts.invited(email, "Imran Qureshi", Locale.ENGLISH));
		Awaitility.await().untilAsserted(() -> {
			Optional<HandedOverMail.Mail> mail = this.handedOver.latest(100)
				.stream()
				.filter((it) -> it.email().equals(email))
				.findFirst();
			assertThat(mail).isPresent();
			assertThat(mail.get().body()).contains(String.valueOf(mail.get().link()));
		});
	}

	private boolean isMine(MailHandedOver told) {
		return told.recipient().equals(this.recipient);
	}

	private MailRequested request(String message, Subject about) {
		return new MailRequested(message, this.recipient, null, Map.of(), about, null,
				new MailCode("sign-in", UUID.randomUUID()));
	}

	private UUID queued(String message, @Nullable MailLink link, @Nullable MailCode code,
			@Nullable ProductionId production) {
		UUID id = UUID.randomUUID();
		MailRequested request = new MailRequested(message, this.recipient, production, Map.of(), this.subject, link,
				code);
		inTransaction(false, () -> this.messages
			.add(new Message(id, request, (production != null) ? "Low Water" : null), this.clock.instant()));
		return id;
	}

	private void inTransaction(boolean rollBack, Runnable work) {
		ProductionContext.within(null, null, () -> {
			new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
				work.run();
				if (rollBack) {
					status.setRollbackOnly();
				}
			});
			return null;
		});
	}

	private String state(UUID id) {
		return this.jdbc.sql("select state from mail_message where id = ?").param(id).query(String.class).single();
	}

	private MailJob job(int port) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		MailComposer composer = new MailComposer(new OneAccount(), this.secrets, this.texts, "http://localhost:8080/");
		return new MailJob(this.messages, composer, new SmtpTransport(sender, "", "http://localhost:8080"), this.events,
				this.jobs, this.clock);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private final class OneAccount implements Accounts {

		@Override
		public AccountId invited(String email, String name, Locale language) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<AccountSummary> find(AccountId id) {
			return Optional.of(MailTests.this.account);
		}

		@Override
		public Map<AccountId, AccountSummary> findAll(java.util.Collection<AccountId> ids) {
			throw new UnsupportedOperationException();
		}

	}

	private static final class Server implements AutoCloseable {

		private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

		Server() {
			this.greenMail.start();
		}

		int port() {
			return this.greenMail.getSmtp().getPort();
		}

		MimeMessage only() {
			assertThat(this.greenMail.getReceivedMessages()).hasSize(1);
			return this.greenMail.getReceivedMessages()[0];
		}

		@Override
		public void close() {
			this.greenMail.stop();
		}

	}

	/**
	 * Answers every recipient alike.
	 */
	private static final class RefusingServer implements AutoCloseable {

		private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

		RefusingServer(String answer) throws IOException {
			Thread thread = new Thread(() -> serve(answer));
			thread.setDaemon(true);
			thread.start();
		}

		int port() {
			return this.socket.getLocalPort();
		}

		private void serve(String answer) {
			try (Socket client = this.socket.accept();
					BufferedReader in = new BufferedReader(
							new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
					Writer out = new java.io.OutputStreamWriter(client.getOutputStream(), StandardCharsets.US_ASCII)) {
				reply(out, "220 ready");
				for (String line = in.readLine(); line != null; line = in.readLine()) {
					reply(out, line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok");
				}
			}
			catch (IOException ex) {
				// The client has gone.
			}
		}

		private static void reply(Writer out, String line) throws IOException {
			out.write(line + "\r\n");
			out.flush();
		}

		@Override
		public void close() throws IOException {
			this.socket.close();
		}

	}

}
