package app.closedset.breakdown;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.production.Cast;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;

/**
 * Who was named for scenes, with the names that people and characters have now.
 */
@Component
class NamedPeople implements ScenePeople {

	private final PeopleLists lists;

	private final Members members;

	private final Cast cast;

	NamedPeople(PeopleLists lists, Members members, Cast cast) {
		this.lists = lists;
		this.members = members;
		this.cast = cast;
	}

	@Override
	@Transactional(readOnly = true)
	public PeopleOfScene of(SceneId scene) {
		return Objects.requireNonNull(of(List.of(scene)).get(scene));
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SceneId, PeopleOfScene> of(Collection<SceneId> scenes) {
		List<PeopleList> lists = this.lists.findBySceneIn(scenes);
		Map<MemberId, MemberSummary> members = this.members.findAll(lists.stream()
			.flatMap((list) -> list.people().stream())
			.map(ScenePerson::performer)
			.collect(Collectors.toSet()));
		Map<MemberId, String> characters = characters(this.cast.parts());
		Map<SceneId, PeopleOfScene> all = new HashMap<>();
		scenes.forEach((scene) -> all.put(scene, new PeopleOfScene(scene, List.of(), null, null)));
		lists.forEach((list) -> all.put(list.scene(), shown(list, members, characters)));
		return all;
	}

	@Override
	@Transactional(readOnly = true)
	public List<SceneId> scenesOf(MemberId performer) {
		return this.lists.ofPerformer(performer).stream().map(PeopleList::scene).toList();
	}

	private static PeopleOfScene shown(PeopleList list, Map<MemberId, MemberSummary> members,
			Map<MemberId, String> characters) {
		List<Participant> people = list.people()
			.stream()
			.map((person) -> new Participant(person.performer(), nameOf(members, person.performer()),
					characters.getOrDefault(person.performer(), ""), person.part()))
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList();
		return new PeopleOfScene(list.scene(), people, list.confirmedAt(ConfirmingRole.COORDINATOR),
				list.confirmedAt(ConfirmingRole.FIRST_AD));
	}

	/** The characters of each performer, in one text. */
	static Map<MemberId, String> characters(List<Cast.Part> parts) {
		return parts.stream()
			.flatMap(
					(part) -> part.performers().stream().map((performer) -> Map.entry(performer.member(), part.name())))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.joining(", "))));
	}

	private static String nameOf(Map<MemberId, MemberSummary> members, MemberId member) {
		MemberSummary known = members.get(member);
		return (known != null) ? known.name() : "";
	}

}
