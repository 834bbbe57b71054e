package app.closedset.rider;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.closedset.audit.ReadingLog;
import app.closedset.breakdown.Breakdown;
import app.closedset.breakdown.ScenePeople;
import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.production.Coordination;
import app.closedset.rider.terms.ItemKind;
import app.closedset.script.SceneText;
import app.closedset.script.Scripts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens riders for those who may read them, each as far as their role goes, and notes
 * that they did.
 */
@Service
class RiderReading {

	private final Riders riders;

	private final RiderFacts facts;

	private final RiderCalendar calendar;

	private final RiderWords words;

	private final RiderDocument document;

	private final Scripts scripts;

	private final Breakdown breakdown;

	private final ScenePeople people;

	private final Coordination coordination;

	private final ReadingLog readings;

	RiderReading(Riders riders, RiderFacts facts, RiderCalendar calendar, RiderWords words, RiderDocument document,
			Scripts scripts, Breakdown breakdown, ScenePeople people, Coordination coordination, ReadingLog readings) {
		this.riders = riders;
		this.facts = facts;
		this.calendar = calendar;
		this.words = words;
		this.document = document;
		this.scripts = scripts;
		this.breakdown = breakdown;
		this.people = people;
		this.coordination = coordination;
		this.readings = readings;
	}

	/** Whether the viewer coordinates the rider's scene. */
	@Transactional(readOnly = true)
	boolean coordinates(RiderId id, Viewer viewer) {
		return viewer.isAny(Role.COORDINATOR) && this.coordination.isEngagedOn(viewer.member(), required(id).scene());
	}

	/**
	 * @throws NotFound unless the viewer coordinates the scene
	 */
	@Transactional
	RiderPage page(RiderId id, Viewer viewer, Locale locale) {
		Rider rider = coordinated(id, viewer);
		this.readings.opened(viewer, RiderRecorded.subject(id), rider.performer());
		RiderVersion version = rider.newest();
		RiderDocument.Facts facts = this.facts.of(rider);
		RiderCalendar.Dates dates = this.calendar.of(rider.scene());
		boolean adult = this.calendar.adultAt(rider.performer(), dates) != null;
		return new RiderPage(id, viewer.production(), rider.version(), crumbs(rider, facts, viewer), facts.performer(),
				facts.character(), facts.sceneNumber(), facts.heading(), rider.full(), version.number(),
				version.state(), RiderStatus.of(RiderOverview.of(rider)), adult,
				rider.inForce().map(RiderVersion::number).orElse(0), version.basis().draftName(), lines(rider, version),
				items(version.items(), facts.names(), locale), version.particulars(),
				RiderLibrary.suggested(this.breakdown.of(rider.scene()).categories(), adult),
				Arrays.stream(ItemKind.values())
					.map((kind) -> new RiderPage.Shelf(kind, RiderLibrary.of(kind, adult)))
					.filter((shelf) -> !shelf.entries().isEmpty())
					.toList(),
				RiderPolicies.againstWording(version), version.confirmedAt(), dates(version, dates),
				items(rider.asks().refused(), facts.names(), locale), rider.asks().askedAgain(),
				this.document.text(version, facts, this.facts.language(rider)));
	}

	/**
	 * What the office and the director may see: nothing of a rider that never was in
	 * force but that there is one.
	 */
	@Transactional
	FollowPage follow(RiderId id, Viewer viewer, Locale locale) {
		Rider rider = required(id);
		RiderOverview overview = RiderOverview.of(rider);
		RiderDocument.Facts facts = this.facts.of(rider);
		RiderCalendar.Dates dates = this.calendar.of(rider.scene());
		boolean follows = viewer.isAny(Role.OFFICE, Role.PRODUCER);
		List<String> agreed = rider.agreed()
			.stream()
			.map((item) -> this.words.whole(item, facts.names(), locale))
			.toList();
		if (!agreed.isEmpty()) {
			this.readings.opened(viewer, RiderRecorded.subject(id), rider.performer());
		}
		RiderStanding standing = overview.standing();
		boolean sent = rider.state() == RiderState.OFFERED;
		return new FollowPage(id, viewer.production(), rider.version(), crumbs(rider, facts, viewer), facts.performer(),
				facts.sceneNumber(), facts.heading(), rider.full(), RiderStatus.forOffice(overview),
				RiderStatus.nextForOffice(overview), follows,
				follows && rider.state() == RiderState.DRAFT && rider.newest().confirmedAt() != null
						&& !rider.newest().stale(),
				follows && sent && rider.newest().reach().notYetAt() == null,
				(sent ? rider.newest().reach().toldAt() : standing.toldAt()),
				(sent ? rider.newest().reach().deliveredAt() : standing.deliveredAt()), standing.signedAt(),
				dates.call(), dates.signBy(), agreed,
				rider.inForce().map((version) -> version.particulars().limits()).orElse(List.of()));
	}

	/** The fields of an item, with what can be chosen. */
	@Transactional(readOnly = true)
	ItemPage item(RiderId id, RiderLibrary.Entry entry, Viewer viewer) {
		Rider rider = coordinated(id, viewer);
		RiderDocument.Facts facts = this.facts.of(rider);
		boolean adult = this.calendar.adultAt(rider.performer(), this.calendar.of(rider.scene())) != null;
		List<Choice> partners = this.people.of(rider.scene())
			.people()
			.stream()
			.filter((person) -> !person.performer().equals(rider.performer()))
			.map((person) -> Choice.text(person.performer().toString(), person.name()))
			.toList();
		return new ItemPage(id, viewer.production(), crumbs(rider, facts, viewer), entry, adult, partners);
	}

	/** The item as it is described now. */
	@Transactional(readOnly = true)
	ItemForm form(RiderId id, RiderItemId item, Viewer viewer) {
		Rider rider = coordinated(id, viewer);
		return rider.newest()
			.item(item)
			.map((found) -> ItemForm.of(found, rider.version()))
			.orElseThrow(() -> new NotFound("item"));
	}

	@Transactional(readOnly = true)
	long form(RiderId id, Viewer viewer) {
		return coordinated(id, viewer).version();
	}

	/** What the quoted lines were, and how the scene reads now. */
	@Transactional
	ChangePage change(RiderId id, Viewer viewer) {
		Rider rider = coordinated(id, viewer);
		if (!rider.stale() && !rider.newest().stale()) {
			throw new NotFound("change");
		}
		RiderVersion version = rider.inForce().filter(RiderVersion::stale).orElse(rider.newest());
		RiderDocument.Facts facts = this.facts.of(rider);
		Set<String> before = version.basis()
			.lines()
			.stream()
			.map((line) -> SceneText.folded(line.words()))
			.collect(Collectors.toSet());
		List<ChangePage.Line> now = this.scripts.scene(rider.scene())
			.filter((scene) -> !scene.omitted())
			.flatMap((scene) -> this.scripts.text(scene.id()))
			.map(SceneText::lines)
			.orElse(List.of())
			.stream()
			.map((line) -> new ChangePage.Line(line.text(), before.contains(SceneText.folded(line.text()))))
			.toList();
		Set<String> after = now.stream().map((line) -> SceneText.folded(line.words())).collect(Collectors.toSet());
		List<ChangePage.Line> old = version.basis()
			.lines()
			.stream()
			.map((line) -> new ChangePage.Line(line.words(), after.contains(SceneText.folded(line.words()))))
			.toList();
		return new ChangePage(id, viewer.production(), rider.version(), crumbs(rider, facts, viewer), facts.performer(),
				version.basis().draftName(), version.drift().material(), old, now);
	}

	private List<RiderPage.Line> lines(Rider rider, RiderVersion version) {
		Set<Integer> quoted = version.basis().lines().stream().map(QuotedLine::ordinal).collect(Collectors.toSet());
		if (version.state() != RiderState.DRAFT) {
			return version.basis()
				.lines()
				.stream()
				.map((line) -> new RiderPage.Line(line.ordinal(), line.kind().name(), line.words(), true))
				.toList();
		}
		return this.scripts.text(rider.scene())
			.map(SceneText::lines)
			.orElse(List.of())
			.stream()
			.map((line) -> new RiderPage.Line(line.ordinal(), line.kind().name(), line.text(),
					quoted.contains(line.ordinal())))
			.toList();
	}

	private List<RiderPage.Item> items(List<RiderItem> items, Map<MemberId, String> names, Locale locale) {
		return items.stream()
			.map((item) -> new RiderPage.Item(item.id(), item.terms().kind(),
					this.words.sentence(item.terms(), names, locale), item.wording(), item.condition(), item.answer(),
					item.takenBackAt() != null, item.complete()))
			.toList();
	}

	private static RiderPage.DatesShown dates(RiderVersion version, RiderCalendar.Dates dates) {
		return new RiderPage.DatesShown(dates.call(), dates.callPassed(), dates.signBy(), dates.deliverBy(),
				dates.tellBy(), version.reach().toldAt(), version.offeredAt(), version.reach().deliveredAt(),
				version.reach().openedAt(), version.signedAt(), version.reach().notYetAt(), version.questionAt(),
				version.question());
	}

	private static List<Crumb> crumbs(Rider rider, RiderDocument.Facts facts, Viewer viewer) {
		String base = "/productions/" + viewer.production() + "/riders";
		return List.of(Crumb.message(base, "rider.list.title"),
				Crumb.text(base + "/scenes/" + rider.scene(), facts.sceneNumber()),
				Crumb.text(base + "/" + rider.id(), facts.performer()));
	}

	private Rider coordinated(RiderId id, Viewer viewer) {
		Rider rider = required(id);
		if (!viewer.isAny(Role.COORDINATOR) || !this.coordination.isEngagedOn(viewer.member(), rider.scene())) {
			throw new NotFound("rider");
		}
		return rider;
	}

	private Rider required(RiderId id) {
		return this.riders.findById(id).orElseThrow(() -> new NotFound("rider"));
	}

}
