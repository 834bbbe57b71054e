package app.closedset.rider;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import app.closedset.core.MemberId;
import app.closedset.core.RiderItemId;
import app.closedset.core.Sha256;
import app.closedset.core.SigningId;
import app.closedset.platform.PlainEncryption;
import app.closedset.rider.terms.Answer;
import app.closedset.rider.terms.ItemKind;
import app.closedset.rider.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static app.closedset.rider.RiderFixture.BARE_HAND_ON_BACK;
import static app.closedset.rider.RiderFixture.COORDINATOR;
import static app.closedset.rider.RiderFixture.HAND_ON_BACK;
import static app.closedset.rider.RiderFixture.NOW;
import static app.closedset.rider.RiderFixture.OFFICE;
import static app.closedset.rider.RiderFixture.OF_AGE;
import static app.closedset.rider.RiderFixture.SEEN_BACK;
import static app.closedset.rider.RiderFixture.scene;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random sequences of verbs, from reported seeds, never break what a rider promises.
 */
class RiderPropertyTests {

	private static final int SEQUENCES = 400;

	private static final int VERBS = 60;

	private static final List<Terms> ASKS = List.of(HAND_ON_BACK, BARE_HAND_ON_BACK, SEEN_BACK,
			Terms.costume(ItemKind.CostumeState.UNDERWEAR), Terms.costume(ItemKind.CostumeState.ROBE),
			Terms.use(ItemKind.Use.TRAILER), Terms.condition(ItemKind.Condition.CLOSED_SET));

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 24112026L, 7L, 990001L })
	void anySequenceOfVerbs_keepsThePromises(long seed) {
		Random random = new Random(seed);
		int signatures = 0;
		int reductions = 0;
		for (int sequence = 0; sequence < SEQUENCES; sequence++) {
			boolean adult = random.nextInt(4) != 0;
			Run run = new Run(random, adult);
			for (int step = 0; step < VERBS; step++) {
				run.step("seed " + seed + ", sequence " + sequence + ", step " + step);
			}
			signatures += run.signatures;
			reductions += run.reductions;
		}
		assertThat(signatures).as("the sequences reach signatures").isGreaterThan(20);
		assertThat(reductions).as("the sequences reach reductions").isGreaterThan(20);
	}

	private static final class Run {

		private final Random random;

		private final boolean adult;

		private final Rider rider;

		private final Set<Integer> signed = new HashSet<>();

		private int signatures;

		private int reductions;

		private @Nullable Sha256 shown;

		Run(Random random, boolean adult) {
			this.random = random;
			this.adult = adult;
			this.rider = Rider.started(RiderFixture.SCENE, MemberId.next(), true, basis("He kisses her."),
					PlainEncryption.WORDS);
		}

		void step(String where) {
			List<Terms> before = agreed();
			int verb = this.random.nextInt(22);
			boolean signs = act(verb);
			List<Terms> after = agreed();
			if (!signs) {
				assertThat(before).as(where + ": only a signature adds to what is agreed").containsAll(after);
			}
			this.rider.inForce()
				.ifPresent((version) -> assertThat(this.signed).as(where + ": in force only when signed")
					.contains(version.number()));
			assertThat(this.rider.versions().stream().filter(RiderVersion::inForce)).as(where).hasSizeLessThan(2);
			if (!this.adult) {
				assertThat(this.rider.versions()).as(where + ": minors never")
					.noneMatch(RiderVersion::adultsOnly)
					.noneMatch(RiderVersion::inForce);
			}
		}

		private boolean act(int verb) {
			switch (verb) {
				case 0, 1 -> this.rider.add(ASKS.get(this.random.nextInt(ASKS.size())), "", this.adult ? OF_AGE : null);
				case 2 -> this.rider.drop(anItem());
				case 3 -> this.rider
					.describe(new Particulars(List.of("No touch below the waist"), List.of("Ada"), "", "Destroyed"));
				case 4, 5 -> this.rider.confirmWording(COORDINATOR, NOW);
				case 6, 7 -> this.rider.offer(SigningId.next(), OFFICE, this.adult ? OF_AGE : null, false, NOW);
				case 8, 9, 10 -> answers();
				case 11 -> this.rider.discuss(NOW);
				case 12 -> this.rider.narrow(NOW);
				case 13, 14 -> show();
				case 15 -> {
					return sign();
				}
				case 16 -> {
					return walk();
				}
				case 17 -> takeBack();
				case 18 -> chance(() -> this.rider.withdraw(NOW));
				case 19 -> this.rider.nextVersion(basis("He kisses her."), NOW);
				case 20 -> chance(() -> {
					this.rider.compare(scene(this.random.nextBoolean() ? "He kisses her." : "He runs."), "Blue", NOW);
					this.rider.judgeChange(this.random.nextBoolean(), COORDINATOR, NOW);
				});
				default -> this.rider.asks()
					.refused()
					.stream()
					.findFirst()
					.ifPresent((item) -> this.rider.reopen(item.id(), COORDINATOR, NOW));
			}
			return false;
		}

		/** The straight way to a signature, without which chance seldom gets there. */
		private boolean walk() {
			this.rider.add(HAND_ON_BACK, "", this.adult ? OF_AGE : null);
			act(3);
			act(4);
			act(6);
			for (RiderItem item : this.rider.newest().items()) {
				this.rider.answer(item.id(), Answer.AGREED, "");
			}
			show();
			return sign();
		}

		private void answers() {
			Answer[] answers = { Answer.AGREED, Answer.AGREED, Answer.AGREED, Answer.AGREED_IF, Answer.NOT_AGREED };
			for (RiderItem item : this.rider.newest().items()) {
				this.rider.answer(item.id(), answers[this.random.nextInt(answers.length)], "the robe stays on");
			}
		}

		/** The text is what the version asks and was answered, so that a change shows. */
		private Sha256 text() {
			StringBuilder text = new StringBuilder().append(this.rider.newest().number());
			this.rider.newest()
				.items()
				.stream()
				.filter((item) -> !item.refused())
				.forEach((item) -> text.append('|').append(item.terms()).append(item.condition()));
			return Sha256.of(text.toString());
		}

		private void show() {
			Sha256 text = text();
			if (this.rider.shown(text).done()) {
				this.shown = text;
			}
		}

		private boolean sign() {
			Sha256 shown = this.shown;
			if (shown == null) {
				return false;
			}
			Sha256 now = text();
			boolean done = this.rider.sign(this.rider.newest().number(), shown, this.adult, false, NOW).done();
			if (done) {
				assertThat(shown).as("what is signed is what stands there").isEqualTo(now);
				this.signed.add(this.rider.newest().number());
				this.signatures++;
			}
			return done;
		}

		private void takeBack() {
			List<RiderItem> all = new ArrayList<>();
			this.rider.versions().forEach((version) -> all.addAll(version.items()));
			if (!all.isEmpty()) {
				RiderItem item = all.get(this.random.nextInt(all.size()));
				if (this.rider.takeBack(item.id(), NOW).done()) {
					this.reductions++;
					assertThat(agreed()).noneMatch((terms) -> terms.asksAsMuchAs(item.terms()));
				}
			}
		}

		private void chance(Runnable act) {
			if (this.random.nextInt(3) == 0) {
				act.run();
			}
		}

		private RiderItemId anItem() {
			List<RiderItem> items = this.rider.newest().items();
			return items.isEmpty() ? RiderItemId.next() : items.get(this.random.nextInt(items.size())).id();
		}

		private List<Terms> agreed() {
			return this.rider.agreed().stream().map(RiderItem::terms).filter(Terms::isAsk).toList();
		}

		private static ScriptBasis basis(String line) {
			return ScriptBasis.of(scene(line), "White", List.of(1));
		}

	}

}
