package app.closedset.production;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.closedset.core.ProductionId;
import app.closedset.core.Stale;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A production: founded by someone who becomes its producer, then changed on its settings
 * page. Its own id is the tenant, so it is not a
 * {@link app.closedset.platform.ProductionAggregate}; row-level security guards it all
 * the same.
 */
@Entity
@Table(name = "production")
class Production extends AbstractAggregateRoot<Production> {

	@EmbeddedId
	private ProductionId id;

	@Version
	@Column(name = "version", nullable = false)
	private @Nullable Long version;

	private String title;

	@Enumerated(EnumType.STRING)
	private ProductionKind kind;

	private String company;

	private String zone;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> languages;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> agreements;

	private boolean demo;

	@Column(name = "created_at")
	private Instant createdAt;

	protected Production() {
	}

	private Production(ProductionId id, NewProduction begin, Instant now) {
		this.id = id;
		this.title = begin.title();
		this.kind = begin.kind();
		this.company = begin.company();
		this.zone = begin.zone().getId();
		this.languages = tags(begin.languages());
		this.agreements = List.copyOf(begin.agreements());
		this.demo = begin.demo();
		this.createdAt = now;
	}

	static Production founded(ProductionId id, NewProduction begin, Instant now) {
		Production production = new Production(id, begin, now);
		production.registerEvent(new ProductionFounded(id, begin.zone().getId(), List.copyOf(begin.agreements())));
		return production;
	}

	/** Changes the settings; only what differs is recorded. */
	Production changed(String title, ProductionKind kind, String company, ZoneId zone, List<Locale> languages,
			List<String> agreements) {
		List<String> fields = new ArrayList<>();
		Map<String, String> rules = new LinkedHashMap<>();
		if (!this.title.equals(title)) {
			fields.add("title");
		}
		if (this.kind != kind) {
			fields.add("kind");
		}
		if (!this.company.equals(company)) {
			fields.add("company");
		}
		if (!this.zone.equals(zone.getId())) {
			fields.add("zone");
			rules.put("zone", this.zone + " > " + zone.getId());
		}
		if (!this.languages.equals(tags(languages))) {
			fields.add("languages");
		}
		if (!this.agreements.equals(agreements)) {
			fields.add("agreements");
			rules.put("agreements", String.join(", ", this.agreements) + " > " + String.join(", ", agreements));
		}
		if (fields.isEmpty()) {
			return this;
		}
		this.title = title;
		this.kind = kind;
		this.company = company;
		this.zone = zone.getId();
		this.languages = tags(languages);
		this.agreements = List.copyOf(agreements);
		registerEvent(new ProductionChanged(this.id, fields, rules));
		return this;
	}

	/**
	 * Refuses a form that was made from an older version.
	 * @throws Stale if it was
	 */
	void expect(long formVersion) {
		if (version() != formVersion) {
			throw new Stale("Production");
		}
	}

	ProductionId id() {
		return this.id;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	String title() {
		return this.title;
	}

	ProductionKind kind() {
		return this.kind;
	}

	ProductionSummary summary() {
		return new ProductionSummary(this.id, this.title, this.company, ZoneId.of(this.zone),
				this.languages.stream().map(Locale::forLanguageTag).toList(), List.copyOf(this.agreements), this.demo);
	}

	private static List<String> tags(List<Locale> languages) {
		return languages.stream().map(Locale::toLanguageTag).toList();
	}

}
