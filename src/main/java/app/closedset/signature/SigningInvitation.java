package app.closedset.signature;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import app.closedset.core.AccountId;
import app.closedset.core.Forbidden;
import app.closedset.core.MemberId;
import app.closedset.core.ProductionId;
import app.closedset.core.Sha256;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;
import app.closedset.platform.DerivedSecrets;
import app.closedset.platform.ProductionAggregate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * The right of one person to read and sign one document. It is sent as a link whose token
 * nobody keeps: the row holds its SHA-256, and that of the reference that can be typed
 * instead. Sending again makes a new generation, and the link before it dies. Opening is
 * noted once. A revoked invitation never lives again; a new one is made instead. Only
 * changed columns are written, and delivery, which a job notes, is no change to anyone
 * else who is at it.
 */
@Entity
@DynamicUpdate
@Table(name = "signing")
class SigningInvitation extends ProductionAggregate<SigningInvitation> {

	@EmbeddedId
	private SigningId id;

	@Column(name = "document_kind", nullable = false, updatable = false)
	private String documentKind;

	@Column(name = "document_id", nullable = false, updatable = false)
	private UUID documentId;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "signer_id", updatable = false))
	private MemberId signer;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "account_id"))
	private AccountId account;

	@Column(name = "landing", nullable = false, updatable = false)
	private String landing;

	@Column(name = "generation", nullable = false)
	private int generation;

	@Column(name = "token_sha256", nullable = false)
	private String tokenHash;

	@Column(name = "reference_sha256", nullable = false)
	private String referenceHash;

	@Column(name = "invited_at", nullable = false, updatable = false)
	private Instant invitedAt;

	@OptimisticLock(excluded = true)
	@Column(name = "delivered_at")
	private @Nullable Instant deliveredAt;

	@Column(name = "opened_at")
	private @Nullable Instant openedAt;

	@Column(name = "disclosure")
	private @Nullable String disclosure;

	@Column(name = "disclosure_language")
	private @Nullable String disclosureLanguage;

	@Column(name = "disclosed_at")
	private @Nullable Instant disclosedAt;

	@Column(name = "revoked_at")
	private @Nullable Instant revokedAt;

	protected SigningInvitation() {
	}

	SigningInvitation(SigningId id, Subject document, MemberId signer, AccountId account, String landing,
			DerivedSecrets secrets, Instant now) {
		this.id = id;
		this.documentKind = document.kind();
		this.documentId = document.id();
		this.signer = signer;
		this.account = account;
		this.landing = landing;
		this.invitedAt = now;
		this.generation = 1;
		this.tokenHash = hashOfToken(secrets.token(Signings.PURPOSE, id.value(), this.generation));
		this.referenceHash = hashOfReference(secrets.reference(Signings.PURPOSE, id.value(), this.generation), secrets);
		registerEvent(new SigningInvited(id, document, signer, this.generation));
	}

	/** Makes a new link; the old one dies. */
	SigningInvitation again(DerivedSecrets secrets) {
		return to(this.account, secrets);
	}

	/** Makes a new link for another account; the old one dies. */
	SigningInvitation to(AccountId other, DerivedSecrets secrets) {
		requireLive();
		this.account = other;
		this.generation++;
		this.tokenHash = hashOfToken(secrets.token(Signings.PURPOSE, this.id.value(), this.generation));
		this.referenceHash = hashOfReference(secrets.reference(Signings.PURPOSE, this.id.value(), this.generation),
				secrets);
		this.deliveredAt = null;
		registerEvent(new SigningInvited(this.id, document(), this.signer, this.generation));
		return this;
	}

	SigningInvitation revoked(Instant now) {
		if (this.revokedAt == null) {
			this.revokedAt = now;
			registerEvent(new SigningRevoked(this.id, document()));
		}
		return this;
	}

	/** A mail server took the present link. */
	SigningInvitation delivered(Instant at) {
		if (this.deliveredAt == null && this.revokedAt == null) {
			this.deliveredAt = at;
			registerEvent(new SigningDelivered(this.id, document(), this.generation, at));
		}
		return this;
	}

	/** The person passed the second step. */
	SigningInvitation opened(Instant now) {
		requireLive();
		if (this.openedAt == null) {
			this.openedAt = now;
			registerEvent(new SigningOpened(this.id, document()));
		}
		return this;
	}

	SigningInvitation disclosureAccepted(String version, Locale language, Instant now) {
		requireLive();
		if (!version.equals(this.disclosure)) {
			this.disclosure = version;
			this.disclosureLanguage = language.getLanguage();
			this.disclosedAt = now;
			registerEvent(new DisclosureAccepted(this.id, document(), version, language.getLanguage()));
		}
		return this;
	}

	boolean live() {
		return this.revokedAt == null;
	}

	SigningId id() {
		return this.id;
	}

	Subject document() {
		return new Subject(this.documentKind, this.documentId);
	}

	MemberId signer() {
		return this.signer;
	}

	AccountId account() {
		return this.account;
	}

	String landing() {
		return this.landing;
	}

	int generation() {
		return this.generation;
	}

	SigningSummary summary() {
		return new SigningSummary(this.id, document(), this.signer, this.account, this.landing, this.generation,
				this.invitedAt, this.deliveredAt, this.openedAt, this.disclosure, this.revokedAt);
	}

	static String hashOfToken(String token) {
		return Sha256.of("token:" + token).hex();
	}

	static String hashOfReference(String reference, DerivedSecrets secrets) {
		return Sha256.of("reference:" + secrets.normalised(reference)).hex();
	}

	private void requireLive() {
		if (this.revokedAt != null) {
			throw new Forbidden("The invitation was revoked");
		}
	}

}
