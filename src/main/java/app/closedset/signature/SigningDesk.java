package app.closedset.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.closedset.core.AccountId;
import app.closedset.core.MailHandedOver;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.ProductionId;
import app.closedset.core.Role;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;
import app.closedset.platform.DerivedSecrets;
import app.closedset.platform.FieldEncryption;
import app.closedset.production.Contacts;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites, opens and seals.
 */
@Service
class SigningDesk implements Signings, Sealing {

	/** The key of the mail that carries the link. */
	static final String INVITATION = "signature.invitation";

	/** How old the one-time code of a signer may be. */
	static final Duration FRESH = Duration.ofMinutes(10);

	private final SigningInvitations invitations;

	private final Signatures signatures;

	private final DerivedSecrets secrets;

	private final FieldEncryption encryption;

	private final Productions productions;

	private final Members members;

	private final Contacts contacts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SigningDesk(SigningInvitations invitations, Signatures signatures, DerivedSecrets secrets,
			FieldEncryption encryption, Productions productions, Members members, Contacts contacts,
			ApplicationEventPublisher events, Clock clock) {
		this.invitations = invitations;
		this.signatures = signatures;
		this.secrets = secrets;
		this.encryption = encryption;
		this.productions = productions;
		this.members = members;
		this.contacts = contacts;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional
	public SigningId invite(Subject document, MemberId signer, AccountId account, ProductionId production,
			String landing) {
		if (!landing.startsWith("/productions/" + production + "/")) {
			throw new IllegalArgumentException("The ceremony lies outside its production");
		}
		// A production's key is made in a transaction of its own. Do it now, and not
		// while
		// signers hold each other's rows and the connections that it would need.
		this.encryption.encrypt("signing", "key", document.id(), "");
		SigningInvitation invitation = this.invitations.save(new SigningInvitation(SigningId.next(), document, signer,
				account, landing, this.secrets, this.clock.instant()));
		mail(invitation);
		return invitation.id();
	}

	@Override
	@Transactional
	public void resend(SigningId signing) {
		mail(this.invitations.save(held(signing).again(this.secrets)));
	}

	@Override
	@Transactional
	public void readdress(SigningId signing, AccountId account) {
		mail(this.invitations.save(held(signing).to(account, this.secrets)));
	}

	@Override
	@Transactional
	public void revoke(SigningId signing) {
		this.invitations.save(held(signing).revoked(this.clock.instant()));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<SigningSummary> find(SigningId signing) {
		return this.invitations.findById(signing).map(SigningInvitation::summary);
	}

	@Override
	@Transactional(readOnly = true)
	public List<SigningSummary> of(Subject document) {
		return this.invitations.findByDocumentKindAndDocumentIdOrderByInvitedAtDesc(document.kind(), document.id())
			.stream()
			.map(SigningInvitation::summary)
			.toList();
	}

	@Override
	@Transactional
	public void acceptDisclosure(SigningId signing, AccountId account, Locale language) {
		SigningInvitation invitation = held(signing);
		if (!invitation.account().equals(account)) {
			throw new NotFound("signing");
		}
		this.invitations.save(invitation.disclosureAccepted(Disclosure.VERSION, language, this.clock.instant()));
	}

	@Override
	@Transactional
	public SigningOutcome sign(SigningId signing, SignedContent content, TypedName name, Evidence evidence) {
		SigningInvitation invitation = held(signing);
		if (!invitation.account().equals(evidence.account())) {
			return refused(invitation, SigningOutcome.Reason.OTHER_ACCOUNT);
		}
		Optional<Signature> before = signatureOf(invitation.document(), content.version(), invitation.signer());
		if (before.isPresent()) {
			return before.get().isUnder(content.sha256()) ? new SigningOutcome.AlreadySigned(before.get().summary())
					: refused(invitation, SigningOutcome.Reason.OTHER_TEXT);
		}
		if (!invitation.live()) {
			return refused(invitation, SigningOutcome.Reason.REVOKED);
		}
		if (!invitation.summary().disclosureAccepted()) {
			return refused(invitation, SigningOutcome.Reason.DISCLOSURE);
		}
		Instant now = this.clock.instant();
		if (evidence.factorAt().plus(FRESH).isBefore(now)) {
			return refused(invitation, SigningOutcome.Reason.FACTOR_TOO_OLD);
		}
		ProductionSummary production = this.productions.current();
		Signature signature = this.signatures
			.save(new Signature(invitation, content, name, evidence, now, production.zone(), this.encryption));
		this.events.publishEvent(new MailRequested("signature.signed", invitation.account(), production.id(),
				Map.of("contact", contact()), invitation.document(), MailLink.plain(invitation.landing()), null));
		return new SigningOutcome.Signed(signature.summary());
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<SignatureSummary> signature(Subject document, int version, MemberId signer) {
		return signatureOf(document, version, signer).map(Signature::summary);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<SealedText> sealed(Subject document, int version, MemberId signer) {
		return signatureOf(document, version, signer).map((signature) -> signature.text(this.encryption));
	}

	/**
	 * The live invitation whose link or reference this is.
	 * @param token what came after the link's {@code #}, or the empty text
	 * @param reference as typed, or the empty text
	 */
	@Transactional(readOnly = true)
	Optional<SigningSummary> presented(String token, String reference) {
		Optional<SigningInvitation> found = !token.isBlank()
				? this.invitations.findByTokenHash(SigningInvitation.hashOfToken(token.strip()))
				: this.invitations.findByReferenceHash(SigningInvitation.hashOfReference(reference, this.secrets));
		return found.filter(SigningInvitation::live).map(SigningInvitation::summary);
	}

	/**
	 * Notes that the invited person passed the second step.
	 * @param generation of the link they came with
	 * @return the invitation, or none if it was revoked or sent anew since
	 */
	@Transactional
	Optional<SigningSummary> open(SigningId signing, int generation) {
		return this.invitations.lock(signing)
			.filter((invitation) -> invitation.live() && invitation.generation() == generation)
			.map((invitation) -> this.invitations.save(invitation.opened(this.clock.instant())).summary());
	}

	/** The production that is set, for a page that shows nothing else. */
	@Transactional(readOnly = true)
	SigningPage page() {
		ProductionSummary production = this.productions.current();
		return new SigningPage(production.id(), production.title());
	}

	@EventListener
	@Transactional
	void delivered(MailHandedOver mail) {
		if (mail.message().equals(INVITATION) && mail.accepted()) {
			this.invitations
				.findByDocumentKindAndDocumentIdOrderByInvitedAtDesc(mail.subject().kind(), mail.subject().id())
				.stream()
				.filter((invitation) -> invitation.live() && invitation.account().equals(mail.recipient()))
				.findFirst()
				.ifPresent((invitation) -> this.invitations.save(invitation.delivered(mail.at())));
		}
	}

	private SigningOutcome refused(SigningInvitation invitation, SigningOutcome.Reason reason) {
		this.events.publishEvent(new SigningRefused(invitation.id(), invitation.document(), reason));
		return new SigningOutcome.Refused(reason);
	}

	private Optional<Signature> signatureOf(Subject document, int version, MemberId signer) {
		return this.signatures.findByDocumentKindAndDocumentIdAndDocumentVersionAndSigner(document.kind(),
				document.id(), version, signer);
	}

	private SigningInvitation held(SigningId signing) {
		return this.invitations.lock(signing).orElseThrow(() -> new NotFound("signing"));
	}

	private void mail(SigningInvitation invitation) {
		ProductionSummary production = this.productions.current();
		this.events.publishEvent(
				new MailRequested(INVITATION, invitation.account(), production.id(), Map.of("contact", contact()),
						invitation.document(), MailLink.secret("/productions/" + production.id() + "/signing", PURPOSE,
								invitation.id().value(), invitation.generation()),
						null));
	}

	/**
	 * Whom the signer can ask: the coordinators, else the office, with their addresses.
	 */
	private String contact() {
		List<MemberSummary> people = this.members.with(Role.COORDINATOR);
		if (people.isEmpty()) {
			people = this.members.with(Role.OFFICE);
		}
		return this.contacts.of(people);
	}

}
