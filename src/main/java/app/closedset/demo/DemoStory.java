package app.closedset.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import app.closedset.core.AccountId;
import app.closedset.core.DemoChapter;
import app.closedset.core.DemoStage;
import app.closedset.core.MemberId;
import app.closedset.core.ProductionId;
import app.closedset.core.Viewer;
import app.closedset.people.Invitations;
import app.closedset.platform.ProductionContext;
import app.closedset.production.Members;
import app.closedset.production.NewProduction;
import app.closedset.production.ProductionFounding;
import app.closedset.production.ProductionKind;
import app.closedset.production.Productions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Tells the demo production once, on an installation without accounts, chapter by chapter
 * through the use cases that people use.
 */
@Component
@Profile("demo")
class DemoStory implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoStory.class);

	private static final ZoneId ZONE = ZoneId.of("Europe/London");

	private static final String FOUNDER_NAME = "Marguerite Oyelaran";

	private final List<DemoChapter> chapters;

	private final Invitations invitations;

	private final ProductionFounding founding;

	private final Productions productions;

	private final Members members;

	private final Clock clock;

	DemoStory(List<DemoChapter> chapters, Invitations invitations, ProductionFounding founding, Productions productions,
			Members members, Clock clock) {
		this.chapters = chapters.stream().sorted(Comparator.comparingInt(DemoChapter::number)).toList();
		this.invitations = invitations;
		this.founding = founding;
		this.productions = productions;
		this.members = members;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.invitations.found(DemoPeople.email(DemoPeople.FOUNDER), FOUNDER_NAME, Locale.ENGLISH, DemoPeople.PASSWORD)
			.ifPresent(this::tell);
	}

	private void tell(AccountId founder) {
		ProductionId production = this.founding.found(
				new NewProduction("Low Water (demo)", ProductionKind.FEATURE_FILM, "Slipway Pictures (invented)", ZONE,
						List.of(Locale.ENGLISH, Locale.FRENCH), List.of("sag-aftra", "best-practice"), true),
				founder, FOUNDER_NAME);
		Stage stage = new Stage(production, founder);
		for (DemoChapter chapter : this.chapters) {
			chapter.tell(stage);
			log.info("Demo: told {}", chapter.getClass().getSimpleName());
		}
	}

	/**
	 * What the chapters share while the story is told.
	 */
	private final class Stage implements DemoStage {

		private final Map<String, Object> remembered = new HashMap<>();

		private final ProductionId production;

		private final AccountId founder;

		Stage(ProductionId production, AccountId founder) {
			this.production = production;
			this.founder = founder;
		}

		@Override
		public <T> T as(String person, Function<Viewer, T> act) {
			AccountId account = accountOf(person);
			Viewer viewer = ProductionContext.within(null, account,
					() -> DemoStory.this.productions.viewer(this.production, account).orElseThrow());
			return ProductionContext.within(this.production, account, () -> act.apply(viewer));
		}

		private AccountId accountOf(String person) {
			if (DemoPeople.FOUNDER.equals(person)) {
				return this.founder;
			}
			MemberId member = recall("member:" + person, MemberId.class);
			return ProductionContext.within(this.production, this.founder,
					() -> DemoStory.this.members.find(member).orElseThrow().account());
		}

		@Override
		public String email(String person) {
			return DemoPeople.email(person);
		}

		@Override
		public void remember(String key, Object value) {
			this.remembered.put(key, value);
		}

		@Override
		public <T> T recall(String key, Class<T> type) {
			Object value = this.remembered.get(key);
			if (value == null) {
				throw new IllegalStateException("No chapter remembered " + key);
			}
			return Objects.requireNonNull(type.cast(value));
		}

		@Override
		public LocalDate today() {
			return LocalDate.ofInstant(DemoStory.this.clock.instant(), ZONE);
		}

	}

}
