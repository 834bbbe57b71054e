package app.closedset.production;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.closedset.agreement.AgreementTerms;
import app.closedset.agreement.Agreements;
import app.closedset.core.AccountId;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.ProductionId;
import app.closedset.core.Role;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import app.closedset.platform.ProductionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Productions: founding them, their settings, and who is who in them.
 */
@Service
class ProductionDesk implements Productions {

	/**
	 * The tenant filter of the mapping answers nothing while no production is set, so
	 * these two are asked in SQL, where row-level security shows an account its own.
	 */
	private static final String OWN = """
			select p.production_id, p.title, p.company, p.zone, p.languages, p.agreements, p.demo from production p
			where exists (select from member m
			  join member_role r on r.production_id = m.production_id and r.member_id = m.id
			  where m.production_id = p.production_id and m.account_id = ? and m.left_at is null)
			order by lower(p.title), p.production_id""";

	private static final String VIEWER = """
			select m.id, m.name, array_agg(r.role) as roles from member m
			join member_role r on r.production_id = m.production_id and r.member_id = m.id
			where m.production_id = ? and m.account_id = ? and m.left_at is null
			group by m.id, m.name""";

	private final ProductionRegister productions;

	private final MemberRegister members;

	private final Agreements agreements;

	private final JdbcClient jdbc;

	private final Clock clock;

	ProductionDesk(ProductionRegister productions, MemberRegister members, Agreements agreements, JdbcClient jdbc,
			Clock clock) {
		this.productions = productions;
		this.members = members;
		this.agreements = agreements;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Makes the production that is set already, and its founder. */
	@Transactional
	void found(ProductionId id, NewProduction begin, AccountId founder, String founderName) {
		begin.agreements().forEach(this.agreements::current);
		this.productions.save(Production.founded(id, begin, this.clock.instant()));
		this.members
			.save(Member.joined(founder, founderName, EnumSet.of(Role.PRODUCER, Role.OFFICE), this.clock.instant()));
	}

	@Transactional(readOnly = true)
	SettingsForm settings() {
		return SettingsForm.of(present());
	}

	/**
	 * Changes the settings of the production that is set.
	 * @throws Stale if the form is older than what is stored
	 */
	@Transactional
	void change(SettingsForm form) {
		Production production = present();
		production.expect((form.version() != null) ? form.version() : -1);
		NewProduction wanted = form.toProduction();
		wanted.agreements().forEach(this.agreements::current);
		this.productions.save(production.changed(wanted.title(), wanted.kind(), wanted.company(), wanted.zone(),
				wanted.languages(), wanted.agreements()));
	}

	/** What the production's agreements say, each and together. */
	@Transactional(readOnly = true)
	AgreementTerms terms() {
		return this.agreements.strictest(present().summary().agreements());
	}

	@Override
	@Transactional(readOnly = true)
	public ProductionSummary current() {
		return present().summary();
	}

	@Override
	@Transactional(readOnly = true)
	public List<ProductionSummary> of(AccountId account) {
		return this.jdbc.sql(OWN).param(account.value()).query((row, number) -> summary(row)).list();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Viewer> viewer(ProductionId production, AccountId account) {
		return this.jdbc.sql(VIEWER)
			.params(production.value(), account.value())
			.query((row, number) -> new Viewer(account, MemberId.of(row.getString("id")), production, roles(row),
					row.getString("name")))
			.optional();
	}

	private Production present() {
		return ProductionContext.production()
			.flatMap(this.productions::findById)
			.orElseThrow(() -> new NotFound("production"));
	}

	private static ProductionSummary summary(ResultSet row) throws SQLException {
		return new ProductionSummary(ProductionId.of(row.getString("production_id")), row.getString("title"),
				row.getString("company"), ZoneId.of(row.getString("zone")),
				texts(row.getArray("languages")).stream().map(Locale::forLanguageTag).toList(),
				texts(row.getArray("agreements")), row.getBoolean("demo"));
	}

	private static Set<Role> roles(ResultSet row) throws SQLException {
		return texts(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
	}

	private static List<String> texts(Array array) throws SQLException {
		return Arrays.asList((String[]) array.getArray());
	}

}
