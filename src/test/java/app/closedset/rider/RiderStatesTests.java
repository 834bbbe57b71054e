package app.closedset.rider;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import app.closedset.core.SigningId;
import app.closedset.rider.terms.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static app.closedset.rider.RiderFixture.COORDINATOR;
import static app.closedset.rider.RiderFixture.HAND_ON_BACK;
import static app.closedset.rider.RiderFixture.NOW;
import static app.closedset.rider.RiderFixture.OFFICE;
import static app.closedset.rider.RiderFixture.OF_AGE;
import static app.closedset.rider.RiderFixture.SEEN_BACK;
import static app.closedset.rider.RiderFixture.TEXT;
import static app.closedset.rider.RiderFixture.item;
import static app.closedset.rider.RiderFixture.scene;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every verb from every state of the newest version: done in the states that the table
 * names, refused and without any change in the others.
 */
class RiderStatesTests {

	private static final Set<RiderState> REACHABLE = EnumSet.complementOf(EnumSet.of(RiderState.SUPERSEDED));

	record Verb(String name, Set<RiderState> from, Function<Rider, RiderOutcome> act) {

		@Override
		public String toString() {
			return this.name;
		}

	}

	private static final List<Verb> VERBS = List.of(
			verb("add", (r) -> r.add(HAND_ON_BACK, "again", OF_AGE), RiderState.DRAFT),
			verb("change", (r) -> r.change(item(r, SEEN_BACK), SEEN_BACK, "", OF_AGE), RiderState.DRAFT),
			verb("drop", (r) -> r.drop(item(r, SEEN_BACK)), RiderState.DRAFT),
			verb("describe", (r) -> r.describe(Particulars.NONE), RiderState.DRAFT),
			verb("quote", (r) -> r.quote(ScriptBasis.of(scene("A line."), "Blue", List.of(1))), RiderState.DRAFT),
			verb("confirm", (r) -> r.confirmWording(COORDINATOR, NOW), RiderState.DRAFT), verb("offer", (r) -> {
				r.confirmWording(COORDINATOR, NOW);
				return r.offer(SigningId.next(), OFFICE, OF_AGE, false, NOW);
			}, RiderState.DRAFT),
			verb("told", (r) -> r.told(NOW), RiderState.DRAFT, RiderState.OFFERED, RiderState.IN_DISCUSSION),
			verb("opened", (r) -> r.opened(NOW), RiderState.OFFERED, RiderState.IN_DISCUSSION, RiderState.IN_FORCE),
			verb("answer", (r) -> r.answer(item(r, SEEN_BACK), Answer.AGREED, ""), RiderState.OFFERED),
			verb("discuss", (r) -> r.discuss(NOW), RiderState.OFFERED),
			verb("narrow", (r) -> r.narrow(NOW), RiderState.OFFERED),
			verb("not yet", (r) -> r.notYet(NOW), RiderState.OFFERED),
			verb("question", (r) -> r.askQuestion("Who holds the robe?", NOW), RiderState.OFFERED,
					RiderState.IN_DISCUSSION, RiderState.IN_FORCE),
			verb("show", (r) -> r.shown(TEXT), RiderState.OFFERED), verb("sign", (r) -> {
				r.shown(TEXT);
				return r.sign(1, TEXT, true, false, NOW);
			}, RiderState.OFFERED),
			verb("decline", (r) -> r.decline(NOW), RiderState.OFFERED, RiderState.IN_DISCUSSION),
			verb("take back", (r) -> r.takeBack(item(r, SEEN_BACK), NOW), RiderState.OFFERED, RiderState.IN_DISCUSSION,
					RiderState.IN_FORCE),
			verb("withdraw", (r) -> r.withdraw(NOW), RiderState.OFFERED, RiderState.IN_DISCUSSION, RiderState.IN_FORCE),
			verb("expire", (r) -> r.expire(NOW), RiderState.OFFERED),
			verb("close", (r) -> r.close(NOW), RiderState.DRAFT, RiderState.OFFERED, RiderState.IN_DISCUSSION,
					RiderState.IN_FORCE),
			verb("judge", (r) -> r.judgeChange(true, COORDINATOR, NOW)), verb("disagree", (r) -> r.disagree(NOW)),
			verb("next version", (r) -> r.nextVersion(ScriptBasis.of(scene("A line."), "Blue", List.of(1)), NOW),
					RiderState.OFFERED, RiderState.IN_DISCUSSION, RiderState.IN_FORCE, RiderState.DECLINED,
					RiderState.WITHDRAWN, RiderState.EXPIRED, RiderState.CLOSED));

	private static Verb verb(String name, Function<Rider, RiderOutcome> act, RiderState... from) {
		return new Verb(name, Set.of(from), act);
	}

	static Stream<Arguments> everyVerbFromEveryState() {
		return VERBS.stream().flatMap((verb) -> REACHABLE.stream().map((state) -> Arguments.of(verb, state)));
	}

	@ParameterizedTest(name = "{0} from {1}")
	@MethodSource("everyVerbFromEveryState")
	void verb_fromState_isDoneOnlyWhereItMay(Verb verb, RiderState state) {
		Rider rider = RiderFixture.in(state);
		assertThat(rider.state()).isEqualTo(state);
		int versions = rider.versions().size();
		long answered = rider.newest().items().stream().filter(RiderItem::agreed).count();

		RiderOutcome outcome = verb.act().apply(rider);

		assertThat(outcome.done()).isEqualTo(verb.from().contains(state));
		if (!outcome.done()) {
			assertThat(outcome.refusals()).isNotEmpty();
			assertThat(rider.state()).isEqualTo(state);
			assertThat(rider.versions()).hasSize(versions);
			assertThat(rider.newest().items().stream().filter(RiderItem::agreed).count()).isEqualTo(answered);
		}
	}

}
