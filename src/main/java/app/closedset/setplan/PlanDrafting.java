package app.closedset.setplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import app.closedset.breakdown.ScenePeople;
import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.production.Coordination;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.rider.RiderStandings;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What a new plan begins with: those who must be there, the garments that riders in force
 * name, and rules in common words, in the language of the person who drafts it. The word
 * that stops everything and whom to reach afterwards are theirs to say.
 */
@Component
class PlanDrafting {

	private final ScenePeople scenePeople;

	private final RiderStandings riders;

	private final Coordination coordination;

	private final Members members;

	private final MessageSource messages;

	PlanDrafting(ScenePeople scenePeople, RiderStandings riders, Coordination coordination, Members members,
			MessageSource messages) {
		this.scenePeople = scenePeople;
		this.riders = riders;
		this.coordination = coordination;
		this.members = members;
		this.messages = messages;
	}

	ClosedSetPlan draft(SceneId scene) {
		List<PlanPerson> people = people(scene);
		List<PlanGarment> garments = this.riders.garments(scene)
			.stream()
			.filter((each) -> people.stream().anyMatch((person) -> person.is(each.performer())))
			.map((each) -> new PlanGarment(UUID.randomUUID(), each.performer().value(), GarmentKind.of(each.garment()),
					"", null, false))
			.toList();
		return ClosedSetPlan.drafted(scene, rules(), people, garments);
	}

	private List<PlanPerson> people(SceneId scene) {
		List<PlanPerson> people = new ArrayList<>();
		this.scenePeople.of(scene)
			.performing()
			.forEach((each) -> add(people, each.performer(), each.name(), each.character().isBlank()
					? words("setplan.function.performer") : words("setplan.function.plays", each.character())));
		Stream<MemberSummary> coordinator = this.coordination.coordinatorOf(scene).flatMap(this.members::find).stream();
		coordinator.forEach((each) -> add(people, each, "setplan.function.coordinator"));
		this.members.with(Role.FIRST_AD).forEach((each) -> add(people, each, "setplan.function.firstAd"));
		this.members.with(Role.DIRECTOR).forEach((each) -> add(people, each, "setplan.function.director"));
		return people;
	}

	private void add(List<PlanPerson> people, MemberSummary member, String function) {
		add(people, member.id(), member.name(), words(function));
	}

	private static void add(List<PlanPerson> people, MemberId member, String name, String function) {
		if (people.stream().noneMatch((each) -> each.is(member))) {
			people.add(PlanPerson.named(UUID.randomUUID(), member.value(), name, function, "", false, true));
		}
	}

	private PlanForm rules() {
		return new PlanForm("", words("setplan.draft.hold"), true, false, words("setplan.draft.hygiene"),
				words("setplan.draft.breaks"), words("setplan.draft.crewNotice"), "", 0);
	}

	private String words(String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
	}

}
