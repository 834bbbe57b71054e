package app.closedset;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import app.closedset.core.AccountId;
import app.closedset.core.MemberId;
import app.closedset.core.ProductionId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.people.Accounts;
import app.closedset.platform.ProductionContext;
import app.closedset.production.Members;
import app.closedset.production.NewProduction;
import app.closedset.production.ProductionFounding;
import app.closedset.production.ProductionKind;
import app.closedset.production.Productions;

/**
 * Makes productions for tests, through the use cases that people use.
 */
public class TestProductions {

	/** The zone of test productions, unless a test says otherwise. */
	public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

	private final Accounts accounts;

	private final ProductionFounding founding;

	private final Productions productions;

	private final Members members;

	TestProductions(Accounts accounts, ProductionFounding founding, Productions productions, Members members) {
		this.accounts = accounts;
		this.founding = founding;
		this.productions = productions;
		this.members = members;
	}

	/** A production with one member of each role. */
	public TestProduction aProduction() {
		return aProduction(ZONE, "best-practice");
	}

	/** A production with one member of each role, in this zone under these agreements. */
	public TestProduction aProduction(ZoneId zone, String... agreements) {
		AccountId founder = this.accounts.invited(anEmail("producer"), "Test producer", Locale.ENGLISH);
		ProductionId id = this.founding.found(new NewProduction("Test production", ProductionKind.FEATURE_FILM,
				"Test company", zone, List.of(Locale.ENGLISH, Locale.FRENCH), List.of(agreements), false), founder,
				"Test producer");
		TestProduction production = new TestProduction(id, founder);
		for (Role role : Role.values()) {
			production.enrol("Test " + role.name().toLowerCase(Locale.ROOT).replace('_', ' '), role);
		}
		return production;
	}

	private static String anEmail(String name) {
		return name + "-" + UUID.randomUUID() + "@example.org";
	}

	/**
	 * A production made for one test.
	 */
	public final class TestProduction {

		private final ProductionId id;

		private final AccountId founder;

		private final Map<Role, Viewer> byRole = new EnumMap<>(Role.class);

		private TestProduction(ProductionId id, AccountId founder) {
			this.id = id;
			this.founder = founder;
		}

		public ProductionId id() {
			return this.id;
		}

		/** The path of a page of this production. */
		public String path(String rest) {
			return "/productions/" + this.id + rest;
		}

		/**
		 * The person who holds this role, and only this one, since the production began.
		 */
		public Viewer as(Role role) {
			return Objects.requireNonNull(this.byRole.get(role));
		}

		/** One more person with this role. */
		public Viewer enrol(String name, Role role) {
			MemberId member = within(
					() -> TestProductions.this.founding.enrol(anEmail("member"), name, Locale.ENGLISH, Set.of(role)));
			AccountId account = within(() -> TestProductions.this.members.find(member).orElseThrow().account());
			Viewer viewer = viewer(account);
			this.byRole.putIfAbsent(role, viewer);
			return viewer;
		}

		/** Does something in this production as its founder. */
		public <T> T within(Supplier<T> work) {
			return ProductionContext.within(this.id, this.founder, work);
		}

		/** Does something in this production as this person. */
		public <T> T within(Viewer viewer, Supplier<T> work) {
			return ProductionContext.within(this.id, viewer.account(), work);
		}

		private Viewer viewer(AccountId account) {
			return ProductionContext.within(null, account,
					() -> TestProductions.this.productions.viewer(this.id, account).orElseThrow());
		}

	}

}
