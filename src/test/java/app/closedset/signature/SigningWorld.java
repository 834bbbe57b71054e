package app.closedset.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.closedset.core.AccountId;
import app.closedset.core.MailRequested;
import app.closedset.core.MemberId;
import app.closedset.core.ProductionId;
import app.closedset.core.Role;
import app.closedset.core.SignatureId;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import app.closedset.people.AccountSummary;
import app.closedset.people.Accounts;
import app.closedset.people.OneTimeCodes;
import app.closedset.people.SignIn;
import app.closedset.platform.AttemptLimits;
import app.closedset.platform.PlainEncryption;
import app.closedset.production.Contacts;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The signing module with everything around it held in memory.
 */
class SigningWorld {

	final ProductionId production = ProductionId.next();

	final Subject rider = new Subject("rider", UUID.randomUUID());

	final MemberId nell = MemberId.next();

	final AccountId nellsAccount = AccountId.next();

	final MemberSummary coordinator = new MemberSummary(MemberId.next(), AccountId.next(), "Ada Coordinator",
			Set.of(Role.COORDINATOR), null, true);

	final String landing = "/productions/" + this.production + "/riders/" + this.rider.id() + "/ceremony";

	final PlainSecrets secrets = new PlainSecrets();

	final List<Object> published = new ArrayList<>();

	final Map<SigningId, SigningInvitation> invitations = new LinkedHashMap<>();

	final Map<SignatureId, Signature> signatures = new LinkedHashMap<>();

	final Codes codes = new Codes();

	final Entry entry = new Entry();

	final Limits limits = new Limits();

	Instant now = Instant.parse("2026-11-24T08:00:00Z");

	final SigningDesk desk = new SigningDesk(new InvitationsInMemory(), new SignaturesInMemory(), this.secrets,
			new PlainEncryption(), new OneProduction(), new FewMembers(), new Contacts(new FewAccounts()),
			this.published::add, new Clock() {

				@Override
				public ZoneId getZone() {
					return ZoneOffset.UTC;
				}

				@Override
				public Clock withZone(ZoneId zone) {
					return this;
				}

				@Override
				public Instant instant() {
					return SigningWorld.this.now;
				}

			});

	final SecondStep secondStep = new SecondStep(this.desk, this.codes, this.entry, this.limits);

	SigningId invite() {
		return this.desk.invite(this.rider, this.nell, this.nellsAccount, this.production, this.landing);
	}

	String token(SigningId signing, int generation) {
		return this.secrets.token(Signings.PURPOSE, signing.value(), generation);
	}

	String reference(SigningId signing, int generation) {
		return this.secrets.reference(Signings.PURPOSE, signing.value(), generation);
	}

	SigningSummary summary(SigningId signing) {
		return this.desk.find(signing).orElseThrow();
	}

	List<MailRequested> mails() {
		return this.published.stream().filter(MailRequested.class::isInstance).map(MailRequested.class::cast).toList();
	}

	<T> List<T> events(Class<T> type) {
		return this.published.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private <T extends AbstractAggregateRoot<T>> void publish(T aggregate) {
		Collection<?> events = (Collection<?>) java.util.Objects
			.requireNonNull(ReflectionTestUtils.invokeMethod(aggregate, "domainEvents"));
		this.published.addAll(events);
		ReflectionTestUtils.invokeMethod(aggregate, "clearDomainEvents");
	}

	private final class InvitationsInMemory implements SigningInvitations {

		@Override
		public SigningInvitation save(SigningInvitation invitation) {
			publish(invitation);
			SigningWorld.this.invitations.put(invitation.id(), invitation);
			return invitation;
		}

		@Override
		public Optional<SigningInvitation> findById(SigningId id) {
			return Optional.ofNullable(SigningWorld.this.invitations.get(id));
		}

		@Override
		public Optional<SigningInvitation> lock(SigningId id) {
			return findById(id);
		}

		@Override
		public Optional<SigningInvitation> findByTokenHash(String hash) {
			return having("tokenHash", hash);
		}

		@Override
		public Optional<SigningInvitation> findByReferenceHash(String hash) {
			return having("referenceHash", hash);
		}

		@Override
		public List<SigningInvitation> findByDocumentKindAndDocumentIdOrderByInvitedAtDesc(String kind, UUID id) {
			return SigningWorld.this.invitations.values()
				.stream()
				.filter((invitation) -> invitation.document().equals(new Subject(kind, id)))
				.sorted(Comparator.comparing((SigningInvitation invitation) -> invitation.summary().invitedAt())
					.reversed())
				.toList();
		}

		private Optional<SigningInvitation> having(String field, String hash) {
			return SigningWorld.this.invitations.values()
				.stream()
				.filter((invitation) -> hash.equals(ReflectionTestUtils.getField(invitation, field)))
				.findFirst();
		}

	}

	private final class SignaturesInMemory implements Signatures {

		@Override
		public Signature save(Signature signature) {
			publish(signature);
			SigningWorld.this.signatures.put(signature.summary().id(), signature);
			return signature;
		}

		@Override
		public Optional<Signature> findByDocumentKindAndDocumentIdAndDocumentVersionAndSigner(String kind, UUID id,
				int version, MemberId signer) {
			return SigningWorld.this.signatures.values()
				.stream()
				.filter((signature) -> signature.summary().document().equals(new Subject(kind, id))
						&& signature.summary().version() == version && signature.summary().signer().equals(signer))
				.findFirst();
		}

	}

	private final class OneProduction implements Productions {

		@Override
		public ProductionSummary current() {
			return new ProductionSummary(SigningWorld.this.production, "Low Water", "Harbour Films",
					ZoneId.of("Europe/Paris"), List.of(Locale.ENGLISH), List.of("neutral"), false);
		}

		@Override
		public List<ProductionSummary> of(AccountId account) {
			return List.of();
		}

		@Override
		public Optional<Viewer> viewer(ProductionId production, AccountId account) {
			return Optional.empty();
		}

	}

	private final class FewMembers implements Members {

		@Override
		public Optional<MemberSummary> find(MemberId member) {
			return Optional.empty();
		}

		@Override
		public Map<MemberId, MemberSummary> findAll(Collection<MemberId> members) {
			return Map.of();
		}

		@Override
		public List<MemberSummary> all() {
			return List.of(SigningWorld.this.coordinator);
		}

		@Override
		public List<MemberSummary> with(Role role) {
			return (role == Role.COORDINATOR) ? all() : List.of();
		}

	}

	private final class FewAccounts implements Accounts {

		@Override
		public AccountId invited(String email, String name, Locale language) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Optional<AccountSummary> find(AccountId account) {
			return Optional.ofNullable(findAll(List.of(account)).get(account));
		}

		@Override
		public Map<AccountId, AccountSummary> findAll(Collection<AccountId> accounts) {
			Map<AccountId, AccountSummary> found = new HashMap<>();
			accounts.forEach((id) -> found.put(id,
					new AccountSummary(id, "ada@example.org", "Ada Coordinator", Locale.ENGLISH, true)));
			return found;
		}

	}

	/**
	 * Codes that are right when they are the last challenge's first eight characters.
	 */
	static final class Codes implements OneTimeCodes {

		final Map<UUID, String> browsers = new HashMap<>();

		final List<AccountId> sentTo = new ArrayList<>();

		private @Nullable UUID last;

		@Nullable CodeOutcome always;

		@Override
		public UUID send(AccountId account, String browser) {
			this.last = UUID.randomUUID();
			this.browsers.put(this.last, browser);
			this.sentTo.add(account);
			return this.last;
		}

		@Override
		public CodeOutcome check(UUID challenge, String browser, String typed) {
			if (this.always != null) {
				return this.always;
			}
			boolean right = challenge.equals(this.last) && browser.equals(this.browsers.get(challenge))
					&& typed.equals(code());
			return right ? CodeOutcome.RIGHT : CodeOutcome.WRONG;
		}

		String code() {
			return String.valueOf(this.last).substring(0, 8);
		}

	}

	/**
	 * Remembers who was signed in.
	 */
	static final class Entry implements SignIn {

		final List<AccountId> entered = new ArrayList<>();

		@Nullable Instant provenAt;

		boolean fresh;

		@Override
		public void byCode(AccountId account, HttpServletRequest request, HttpServletResponse response) {
			this.entered.add(account);
		}

		@Override
		public Optional<Instant> codeProvenAt(HttpServletRequest request) {
			return Optional.ofNullable(this.provenAt);
		}

		@Override
		public boolean codeProvenWithin(Duration age, HttpServletRequest request) {
			return this.fresh;
		}

	}

	/**
	 * Counts without a clock.
	 */
	static final class Limits implements AttemptLimits {

		private final Map<String, Integer> counts = new HashMap<>();

		@Override
		public boolean allow(String action, String key, int most, Duration within) {
			return this.counts.merge(action + key, 1, Integer::sum) <= most;
		}

	}

}
