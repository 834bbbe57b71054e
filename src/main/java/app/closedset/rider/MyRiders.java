package app.closedset.rider;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.closedset.audit.ReadingLog;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import app.closedset.signature.SealedText;
import app.closedset.signature.Sealing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What performers read of their own riders.
 */
@Service
class MyRiders {

	private final Riders riders;

	private final OwnRiders own;

	private final RiderFacts facts;

	private final RiderCalendar calendar;

	private final RiderWords words;

	private final Scripts scripts;

	private final Members members;

	private final Sealing sealing;

	private final ReadingLog readings;

	MyRiders(Riders riders, OwnRiders own, RiderFacts facts, RiderCalendar calendar, RiderWords words, Scripts scripts,
			Members members, Sealing sealing, ReadingLog readings) {
		this.riders = riders;
		this.own = own;
		this.facts = facts;
		this.calendar = calendar;
		this.words = words;
		this.scripts = scripts;
		this.members = members;
		this.sealing = sealing;
		this.readings = readings;
	}

	@Transactional(readOnly = true)
	MyRidersPage list(Viewer viewer) {
		Map<SceneId, SceneSummary> scenes = this.scripts.scenes()
			.stream()
			.collect(Collectors.toMap(SceneSummary::id, Function.identity()));
		Function<SceneId, RiderCalendar.Dates> dates = this.calendar.forMany();
		List<MyRidersPage.Line> lines = RiderRow.overviews(this.riders.rowsOf(viewer.member()))
			.stream()
			.filter(RiderOverview::offered)
			.map(RiderOverview::asOffered)
			.map((rider) -> {
				Optional<SceneSummary> scene = Optional.ofNullable(scenes.get(rider.scene()));
				return new MyRidersPage.Line(rider.id(), scene.map(SceneSummary::number).orElse(""),
						scene.map(SceneSummary::heading).orElse(""), rider.full(), RiderStatus.of(rider),
						rider.state() == RiderState.OFFERED, dates.apply(rider.scene()).signBy());
			})
			.toList();
		return new MyRidersPage(viewer.production(), lines);
	}

	@Transactional(readOnly = true)
	MyRiderPage page(RiderId id, Viewer viewer, Locale locale) {
		Rider rider = this.own.find(id, viewer);
		RiderVersion offered = OwnRiders.offered(rider);
		RiderDocument.Facts facts = this.facts.of(rider);
		Optional<RiderVersion> signed = rider.versions()
			.stream()
			.filter((version) -> version.signedAt() != null)
			.reduce((first, second) -> second);
		Optional<SealedText> text = signed
			.flatMap((version) -> this.sealing.sealed(RiderRecorded.subject(id), version.number(), rider.performer()));
		return new MyRiderPage(viewer.production(),
				ConsentPage.of(rider, offered, facts, this.calendar.of(rider.scene()), this.words, locale),
				RiderStatus.of(RiderOverview.of(rider).asOffered()),
				rider.agreed()
					.stream()
					.map((item) -> ConsentPage.Item.of(item, facts.names(), this.words, locale))
					.toList(),
				text.orElse(null), signed.map(RiderVersion::signedAt).orElse(null), readers(id, viewer.member()));
	}

	/**
	 * One item that can be taken back.
	 * @throws NotFound if there is none
	 */
	@Transactional(readOnly = true)
	ConsentPage.Item item(RiderId id, RiderItemId item, Viewer viewer, Locale locale) {
		Rider rider = this.own.find(id, viewer);
		Map<MemberId, String> names = this.facts.names(rider);
		return rider.versions()
			.stream()
			.filter((version) -> version.live() && version.offered())
			.flatMap((version) -> version.item(item).stream())
			.filter((found) -> !found.refused() && found.terms().isAsk())
			.findFirst()
			.map((found) -> ConsentPage.Item.of(found, names, this.words, locale))
			.orElseThrow(() -> new NotFound("item"));
	}

	private List<MyRiderPage.Reader> readers(RiderId id, MemberId self) {
		List<ReadingLog.Reading> readings = this.readings.of(RiderRecorded.subject(id))
			.stream()
			.filter((reading) -> !reading.reader().equals(self))
			.toList();
		Map<MemberId, MemberSummary> names = this.members
			.findAll(readings.stream().map(ReadingLog.Reading::reader).distinct().toList());
		return readings.stream()
			.map((reading) -> new MyRiderPage.Reader(
					Optional.ofNullable(names.get(reading.reader())).map(MemberSummary::name).orElse("?"),
					reading.at()))
			.toList();
	}

}
