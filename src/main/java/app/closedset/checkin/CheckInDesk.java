package app.closedset.checkin;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.closedset.audit.ReadingLog;
import app.closedset.breakdown.ScenePeople;
import app.closedset.breakdown.ScenePeople.Participant;
import app.closedset.core.CheckInId;
import app.closedset.core.MailLink;
import app.closedset.core.MailRequested;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.ShootingDayId;
import app.closedset.core.Viewer;
import app.closedset.production.Coordination;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import app.closedset.schedule.Schedule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done with check-ins: a coordinator sends them, the performer answers and
 * chooses the reader, and that reader alone reads.
 */
@Service
class CheckInDesk {

	private final CheckIns checkIns;

	private final AnswerStore answers;

	private final Productions productions;

	private final Members members;

	private final Coordination coordination;

	private final ScenePeople people;

	private final Schedule schedule;

	private final ReadingLog readings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CheckInDesk(CheckIns checkIns, AnswerStore answers, Productions productions, Members members,
			Coordination coordination, ScenePeople people, Schedule schedule, ReadingLog readings,
			ApplicationEventPublisher events, Clock clock) {
		this.checkIns = checkIns;
		this.answers = answers;
		this.productions = productions;
		this.members = members;
		this.coordination = coordination;
		this.people = people;
		this.schedule = schedule;
		this.readings = readings;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Days that have begun, the latest first, with the people of the coordinator's scenes
	 * who have not been sent a check-in.
	 */
	@Transactional(readOnly = true)
	List<ShotDay> shotDays(Viewer coordinator) {
		List<Schedule.Day> shot = this.schedule.days()
			.stream()
			.filter((day) -> !day.call().isAfter(now()))
			.toList()
			.reversed();
		Set<SceneId> mine = scenesOf(coordinator, shot.stream().flatMap((day) -> day.scenes().stream()).toList());
		Map<SceneId, ScenePeople.PeopleOfScene> named = this.people.of(mine);
		Set<Place> sent = this.checkIns.findBySceneIn(mine)
			.stream()
			.map((each) -> new Place(each.scene(), each.day(), each.performer()))
			.collect(Collectors.toSet());
		return shot.stream().map((day) -> {
			List<Place> places = places(day, mine, named);
			int open = (int) places.stream().filter((place) -> !sent.contains(place)).count();
			return new ShotDay(day, places.size(), open);
		}).filter((day) -> day.people() > 0).toList();
	}

	/**
	 * Sends a check-in to everyone in the coordinator's scenes of the day who has none
	 * yet. Doing it twice sends nothing twice.
	 * @return how many were sent
	 * @throws NotFound if there is no such day, or it has not begun
	 */
	@Transactional
	int send(ShootingDayId id, Viewer coordinator) {
		Schedule.Day day = this.schedule.day(id)
			.filter((each) -> !each.call().isAfter(now()))
			.orElseThrow(() -> new NotFound("day"));
		Set<SceneId> mine = scenesOf(coordinator, day.scenes());
		Set<Place> sent = this.checkIns.findByDayAndSceneIn(id, mine)
			.stream()
			.map((each) -> new Place(each.scene(), each.day(), each.performer()))
			.collect(Collectors.toSet());
		List<Place> open = places(day, mine, this.people.of(mine)).stream()
			.filter((place) -> !sent.contains(place))
			.toList();
		Map<MemberId, MemberSummary> performers = this.members.findAll(open.stream().map(Place::performer).toList());
		open.forEach((place) -> {
			CheckIn checkIn = this.checkIns.save(CheckIn.sent(place.scene(), place.day(), place.performer(), now()));
			Optional.ofNullable(performers.get(place.performer()))
				.ifPresent((performer) -> tell(performer, "checkin.sent", checkIn.id(), ""));
		});
		return open.size();
	}

	/** The performer's own check-ins, newest first. */
	@Transactional(readOnly = true)
	List<CheckIn> mine(Viewer performer) {
		return this.checkIns.findByPerformerOrderBySentAtDesc(performer.member());
	}

	/** What was addressed to this reader, newest first. */
	@Transactional(readOnly = true)
	List<CheckIn> addressedTo(Viewer reader) {
		return this.checkIns.addressedTo(reader.member());
	}

	/**
	 * A performer's own check-in with the answers so far.
	 * @throws NotFound if it is not theirs
	 */
	@Transactional(readOnly = true)
	OwnCheckIn own(CheckInId id, Viewer performer) {
		CheckIn checkIn = ownOf(id, performer);
		return new OwnCheckIn(checkIn, this.answers.of(checkIn), readers(checkIn.scene()),
				this.readings.of(CheckInRecorded.subject(id)).stream().map(ReadingLog.Reading::at).toList());
	}

	/**
	 * Who can be chosen to read a check-in of this scene: its coordinator and the
	 * referents.
	 */
	private List<MemberSummary> readers(SceneId scene) {
		return Stream
			.concat(this.coordination.coordinatorOf(scene).flatMap(this.members::find).stream(),
					this.members.with(Role.REFERENT).stream())
			.distinct()
			.toList();
	}

	/**
	 * Chooses the reader, or nobody yet.
	 * @return false if this person cannot be chosen or it is too late; nothing is stored
	 */
	@Transactional
	boolean choose(CheckInId id, @Nullable MemberId reader, Viewer performer) {
		CheckIn checkIn = ownOf(id, performer);
		if (checkIn.isFinished() || !mayRead(checkIn, reader)) {
			return false;
		}
		this.checkIns.save(checkIn.choose(reader));
		return true;
	}

	/**
	 * Keeps one more answer.
	 * @return false if it is finished; nothing is stored
	 */
	@Transactional
	boolean answer(CheckInId id, UnaryOperator<Answers> change, Viewer performer) {
		CheckIn checkIn = ownOf(id, performer);
		if (checkIn.isFinished()) {
			return false;
		}
		Answers changed = change.apply(this.answers.of(checkIn));
		this.checkIns.save(checkIn.keep(this.answers.encrypt(id, changed)));
		return true;
	}

	/** Finishes it for the reader chosen; finishing twice does nothing more. */
	@Transactional
	void finish(CheckInId id, Viewer performer) {
		CheckIn checkIn = ownOf(id, performer);
		if (!checkIn.isFinished()) {
			told(this.checkIns.save(checkIn.finish(now())));
		}
	}

	/**
	 * Sends on what was kept.
	 * @return false if this person cannot be chosen or it was sent already
	 */
	@Transactional
	boolean sendTo(CheckInId id, MemberId reader, Viewer performer) {
		CheckIn checkIn = ownOf(id, performer);
		if (!checkIn.isFinished() || checkIn.addressedAt().isPresent() || !mayRead(checkIn, reader)) {
			return false;
		}
		told(this.checkIns.save(checkIn.sendTo(reader, now())));
		return true;
	}

	/**
	 * What a performer answered, for the reader whom they chose; the reading is logged.
	 * @throws NotFound for anyone else
	 */
	@Transactional
	AddressedCheckIn read(CheckInId id, Viewer reader) {
		CheckIn checkIn = this.checkIns.findById(id)
			.filter((each) -> each.isAddressedTo(reader.member()))
			.orElseThrow(() -> new NotFound("check-in"));
		this.readings.opened(reader, CheckInRecorded.subject(id), checkIn.performer());
		this.checkIns.save(checkIn.read(now()));
		return new AddressedCheckIn(checkIn, this.answers.of(checkIn),
				this.members.find(checkIn.performer()).map(MemberSummary::name).orElse(""));
	}

	private boolean mayRead(CheckIn checkIn, @Nullable MemberId reader) {
		return reader == null || readers(checkIn.scene()).stream().anyMatch((each) -> each.id().equals(reader));
	}

	private void told(CheckIn checkIn) {
		checkIn.addressedAt()
			.flatMap((at) -> checkIn.reader())
			.flatMap(this.members::find)
			.ifPresent((reader) -> tell(reader, "checkin.addressed", checkIn.id(), "/answers"));
	}

	private void tell(MemberSummary member, String message, CheckInId checkIn, String page) {
		ProductionSummary production = this.productions.current();
		this.events.publishEvent(new MailRequested(message, member.account(), production.id(),
				Map.of("production", production.title(), "name", member.name()), CheckInRecorded.subject(checkIn),
				MailLink.plain("/productions/" + production.id() + "/check-ins/" + checkIn + page), null));
	}

	private CheckIn ownOf(CheckInId id, Viewer performer) {
		return this.checkIns.findById(id)
			.filter((each) -> each.isOf(performer.member()))
			.orElseThrow(() -> new NotFound("check-in"));
	}

	private Set<SceneId> scenesOf(Viewer coordinator, Collection<SceneId> scenes) {
		Set<SceneId> mine = new HashSet<>();
		this.coordination.coordinatorsOf(scenes).forEach((scene, engaged) -> {
			if (engaged.equals(coordinator.member())) {
				mine.add(scene);
			}
		});
		return mine;
	}

	private static List<Place> places(Schedule.Day day, Set<SceneId> mine,
			Map<SceneId, ScenePeople.PeopleOfScene> named) {
		return day.scenes()
			.stream()
			.filter(mine::contains)
			.flatMap((scene) -> Stream.ofNullable(named.get(scene)))
			.flatMap((scene) -> scene.performing()
				.stream()
				.map(Participant::performer)
				.distinct()
				.map((performer) -> new Place(scene.scene(), day.id(), performer)))
			.toList();
	}

	private Instant now() {
		return this.clock.instant();
	}

	/**
	 * @param day the day
	 * @param people how many performed or were exposed in the coordinator's scenes
	 * @param open how many of them were not sent a check-in
	 */
	record ShotDay(Schedule.Day day, int people, int open) {
	}

	/**
	 * @param checkIn the check-in
	 * @param answers the answers so far
	 * @param readers who can be chosen
	 * @param openedAt when the reader opened it
	 */
	record OwnCheckIn(CheckIn checkIn, Answers answers, List<MemberSummary> readers, List<Instant> openedAt) {

		Optional<MemberSummary> reader() {
			return this.checkIn.reader()
				.flatMap((id) -> this.readers.stream().filter((each) -> each.id().equals(id)).findFirst());
		}

	}

	/**
	 * @param checkIn the check-in
	 * @param answers what was answered
	 * @param performer who answered
	 */
	record AddressedCheckIn(CheckIn checkIn, Answers answers, String performer) {
	}

	/**
	 * A performer in a scene on a day.
	 */
	private record Place(SceneId scene, ShootingDayId day, MemberId performer) {
	}

}
