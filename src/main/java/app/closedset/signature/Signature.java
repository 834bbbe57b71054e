package app.closedset.signature;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import app.closedset.core.AccountId;
import app.closedset.core.MemberId;
import app.closedset.core.Sha256;
import app.closedset.core.SignatureId;
import app.closedset.core.SigningId;
import app.closedset.core.Subject;
import app.closedset.platform.FieldEncryption;
import app.closedset.platform.ProductionAggregate;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * One person's signature under one version of a document: the text as it was shown, its
 * hash, and what is known of the moment. It is made once and never changed; the database
 * refuses both changes and a second one.
 */
@Entity
@Table(name = "signature")
class Signature extends ProductionAggregate<Signature> {

	@EmbeddedId
	private SignatureId id;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "signing_id"))
	private SigningId signing;

	@Column(name = "document_kind", nullable = false)
	private String documentKind;

	@Column(name = "document_id", nullable = false)
	private UUID documentId;

	@Column(name = "document_version", nullable = false)
	private int documentVersion;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "signer_id"))
	private MemberId signer;

	@Embedded
	@AttributeOverride(name = "value", column = @Column(name = "account_id"))
	private AccountId account;

	@Column(name = "typed_name", nullable = false)
	private String name;

	@Column(name = "content", nullable = false)
	private byte[] content;

	@Column(name = "content_sha256", nullable = false)
	private String sha256;

	@Column(name = "language", nullable = false)
	private String language;

	@Column(name = "draft", nullable = false)
	private String draft;

	@Column(name = "disclosure", nullable = false)
	private String disclosure;

	@Enumerated(EnumType.STRING)
	@Column(name = "method", nullable = false)
	private Evidence.Method method;

	@Column(name = "factor_at", nullable = false)
	private Instant factorAt;

	@Column(name = "signed_at", nullable = false)
	private Instant signedAt;

	@Column(name = "signed_locally", nullable = false)
	private String signedLocally;

	@Column(name = "address", nullable = false)
	private String address;

	@Column(name = "agent", nullable = false)
	private String agent;

	@Column(name = "call_at")
	private @Nullable Instant call;

	@Column(name = "margin_seconds")
	private @Nullable Long margin;

	protected Signature() {
	}

	Signature(SigningInvitation invitation, SignedContent content, TypedName name, Evidence evidence, Instant now,
			ZoneId zone, FieldEncryption encryption) {
		this.id = SignatureId.next();
		this.signing = invitation.id();
		this.documentKind = invitation.document().kind();
		this.documentId = invitation.document().id();
		this.documentVersion = content.version();
		this.signer = invitation.signer();
		this.account = evidence.account();
		this.name = name.value();
		this.content = encryption.encrypt("signature", "content", this.id.value(), content.text().content());
		this.sha256 = content.sha256().hex();
		this.language = content.language().getLanguage();
		this.draft = content.draft();
		this.disclosure = Disclosure.VERSION;
		this.method = evidence.method();
		this.factorAt = evidence.factorAt();
		this.signedAt = now;
		this.signedLocally = DateTimeFormatter.ISO_ZONED_DATE_TIME.format(now.atZone(zone));
		this.address = shortened(evidence.address(), 64);
		this.agent = shortened(evidence.agent(), 400);
		this.call = evidence.call();
		this.margin = (evidence.call() != null) ? Duration.between(now, evidence.call()).toSeconds() : null;
		registerEvent(new DocumentSigned(this.id, invitation.document(), this.documentVersion, this.signer,
				content.sha256()));
	}

	boolean isUnder(Sha256 text) {
		return this.sha256.equals(text.hex());
	}

	SealedText text(FieldEncryption encryption) {
		return SealedText.read(encryption.decrypt("signature", "content", this.id.value(), this.content));
	}

	SignatureSummary summary() {
		return new SignatureSummary(this.id, this.signing, new Subject(this.documentKind, this.documentId),
				this.documentVersion, this.signer, this.name, new Sha256(this.sha256), Locale.of(this.language),
				this.disclosure, this.signedAt, this.signedLocally, Duration.between(this.factorAt, this.signedAt),
				(this.margin != null) ? Duration.ofSeconds(this.margin) : null);
	}

	private static String shortened(String text, int most) {
		String clean = text.replaceAll("\\p{Cc}", " ");
		return (clean.length() <= most) ? clean : clean.substring(0, most);
	}

}
