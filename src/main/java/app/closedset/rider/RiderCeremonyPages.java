package app.closedset.rider;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import app.closedset.core.MemberId;
import app.closedset.core.RiderId;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;
import app.closedset.rider.RiderCeremonyPage.Check;
import app.closedset.rider.RiderCeremonyPage.Frame;
import app.closedset.rider.RiderCeremonyPage.Item;
import app.closedset.rider.RiderCeremonyPage.Part;
import app.closedset.rider.RiderCeremonyPage.Signed;
import app.closedset.rider.RiderCeremonyPage.Stage;
import app.closedset.rider.RiderCeremonyPage.Whole;
import app.closedset.rider.terms.ItemKind;
import app.closedset.signature.SealedText;
import app.closedset.signature.Sealing;
import app.closedset.signature.SignatureSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pages on which a performer reads a rider before and after signing. Reading them
 * changes nothing.
 */
@Service
class RiderCeremonyPages {

	private final OwnRiders own;

	private final RiderCeremonyFrames frames;

	private final RiderFacts facts;

	private final RiderDocument document;

	private final RiderWords professional;

	private final RiderCeremonyWords plain;

	private final Sealing sealing;

	RiderCeremonyPages(OwnRiders own, RiderCeremonyFrames frames, RiderFacts facts, RiderDocument document,
			RiderWords professional, RiderCeremonyWords plain, Sealing sealing) {
		this.own = own;
		this.frames = frames;
		this.facts = facts;
		this.document = document;
		this.professional = professional;
		this.plain = plain;
		this.sealing = sealing;
	}

	@Transactional(readOnly = true)
	Frame frame(RiderId id, Viewer viewer) {
		return this.frames.of(this.own.find(id, viewer), viewer);
	}

	/** One page of items, or nothing if there is no such page to answer now. */
	@Transactional(readOnly = true)
	Optional<Part> part(RiderId id, Viewer viewer, int number, Locale language) {
		Rider rider = this.own.find(id, viewer);
		Frame frame = this.frames.of(rider, viewer);
		if (!frame.stage().open() || number < 1 || number > frame.parts()) {
			return Optional.empty();
		}
		RiderVersion version = OwnRiders.offered(rider);
		Map<MemberId, String> names = this.facts.names(rider);
		List<RiderItem> items = RiderCeremonyFrames.parts(version).get(number - 1);
		return Optional.of(new Part(frame, number, items.getFirst().terms().kind(),
				version.basis().lines().stream().map(QuotedLine::words).toList(),
				items.stream().map((item) -> item(item, number, names, language)).toList(),
				Arrays.stream(ItemKind.Condition.values())
					.map((condition) -> this.plain.condition(condition, language))
					.toList(),
				RiderCeremonyPage.ANSWERS));
	}

	@Transactional(readOnly = true)
	Optional<Check> check(RiderId id, Viewer viewer, Locale language) {
		Rider rider = this.own.find(id, viewer);
		Frame frame = this.frames.of(rider, viewer);
		if (!frame.stage().open()) {
			return Optional.empty();
		}
		RiderVersion version = OwnRiders.offered(rider);
		Map<MemberId, String> names = this.facts.names(rider);
		List<List<RiderItem>> parts = RiderCeremonyFrames.parts(version);
		List<Item> items = new ArrayList<>();
		for (int number = 1; number <= parts.size(); number++) {
			for (RiderItem item : parts.get(number - 1)) {
				items.add(item(item, number, names, language));
			}
		}
		int missing = (int) version.items().stream().filter(RiderItem::unanswered).count();
		boolean open = version.items().stream().anyMatch(RiderItem::open);
		boolean protects = version.items().stream().anyMatch((item) -> item.refused() && !item.terms().isAsk());
		return Optional.of(new Check(frame, items, missing, open, !protects));
	}

	/** The whole text as it would be signed now, or nothing if it cannot be. */
	@Transactional(readOnly = true)
	Optional<Whole> whole(RiderId id, Viewer viewer, Locale language) {
		Rider rider = this.own.find(id, viewer);
		Frame frame = this.frames.of(rider, viewer);
		RiderVersion version = OwnRiders.offered(rider);
		if (frame.stage() != Stage.CHECK || version.items().stream().anyMatch(RiderItem::open)) {
			return Optional.empty();
		}
		SealedText text = this.document.text(version, this.facts.of(rider), language);
		return Optional
			.of(new Whole(frame, text, text.sha256().hex(), language.getLanguage(), version.reducedAt() != null));
	}

	/** What the performer signed last, or nothing if they signed nothing. */
	@Transactional(readOnly = true)
	Optional<Signed> signed(RiderId id, Viewer viewer) {
		Rider rider = this.own.find(id, viewer);
		return rider.versions()
			.stream()
			.filter((version) -> version.signedAt() != null)
			.reduce((first, second) -> second)
			.flatMap((version) -> signed(rider, version, viewer));
	}

	private Optional<Signed> signed(Rider rider, RiderVersion version, Viewer viewer) {
		Subject about = RiderRecorded.subject(rider.id());
		return this.sealing.signature(about, version.number(), rider.performer())
			.flatMap((signature) -> this.sealing.sealed(about, version.number(), rider.performer())
				.map((text) -> new Signed(this.frames.of(rider, viewer), text, signature, holds(version, signature))));
	}

	private static boolean holds(RiderVersion version, SignatureSummary signature) {
		Instant reduced = version.reducedAt();
		return version.inForce() && !version.stale() && (reduced == null || !reduced.isAfter(signature.signedAt()));
	}

	private Item item(RiderItem item, int part, Map<MemberId, String> names, Locale language) {
		return new Item(item.id(), part, this.plain.sentence(item, names, language), this.plain.details(item, language),
				this.professional.whole(item, names, language), item.answer(), item.ownCondition(), item.settled(), "");
	}

}
