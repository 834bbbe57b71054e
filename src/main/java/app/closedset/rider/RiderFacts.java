package app.closedset.rider;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.closedset.agreement.Agreements;
import app.closedset.breakdown.ScenePeople;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.people.Accounts;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.production.ProductionSummary;
import app.closedset.production.Productions;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import org.springframework.stereotype.Component;

/**
 * Collects what a rider's text says beside its terms: names, scene, production.
 */
@Component
class RiderFacts {

	private final Productions productions;

	private final Members members;

	private final Accounts accounts;

	private final Scripts scripts;

	private final ScenePeople people;

	private final Agreements agreements;

	RiderFacts(Productions productions, Members members, Accounts accounts, Scripts scripts, ScenePeople people,
			Agreements agreements) {
		this.productions = productions;
		this.members = members;
		this.accounts = accounts;
		this.scripts = scripts;
		this.people = people;
		this.agreements = agreements;
	}

	RiderDocument.Facts of(Rider rider) {
		ProductionSummary production = this.productions.current();
		Optional<SceneSummary> scene = this.scripts.scene(rider.scene());
		Map<MemberId, String> names = names(rider);
		String character = this.people.of(rider.scene())
			.people()
			.stream()
			.filter((person) -> person.performer().equals(rider.performer()))
			.map(ScenePeople.Participant::character)
			.findFirst()
			.orElse("");
		return new RiderDocument.Facts(rider.full(), production.title(), production.company(),
				scene.map(SceneSummary::number).orElse(""), scene.map(SceneSummary::heading).orElse(""),
				names.getOrDefault(rider.performer(), ""), character, names,
				this.agreements.strictest(production.agreements()).versions());
	}

	/** The performer's name and those of everyone whom an item names. */
	Map<MemberId, String> names(Rider rider) {
		Set<MemberId> named = new HashSet<>();
		named.add(rider.performer());
		for (RiderVersion version : rider.versions()) {
			for (RiderItem item : version.items()) {
				MemberId partner = item.terms().partner();
				if (partner != null) {
					named.add(partner);
				}
			}
		}
		return this.members.findAll(named)
			.values()
			.stream()
			.collect(Collectors.toMap(MemberSummary::id, MemberSummary::name));
	}

	MemberSummary performer(Rider rider) {
		return this.members.find(rider.performer()).orElseThrow(() -> new NotFound("performer"));
	}

	/** The language of the performer's messages and documents. */
	Locale language(Rider rider) {
		return this.accounts.find(performer(rider).account())
			.map((account) -> account.language())
			.orElse(Locale.ENGLISH);
	}

}
