package app.closedset.production;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.closedset.core.DemoChapter;
import app.closedset.core.DemoStage;
import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.core.Viewer;
import app.closedset.production.Cast.CastingKind;
import app.closedset.production.Cast.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The people of the demo production. Every name is invented.
 */
@Component
@Profile("demo")
class ProductionDemoChapter implements DemoChapter {

	private static final List<Person> PEOPLE = List.of(new Person("office", "Odile Brambleworth", Role.OFFICE),
			new Person("director", "Desmond Quillfeather", Role.DIRECTOR),
			new Person("firstAd", "Freya Ironmonger-Vale", Role.FIRST_AD),
			new Person("setTeam", "Stellan Marrowby", Role.SET_TEAM),
			new Person("scriptSupervisor", "Sunniva Pagewright", Role.SCRIPT_SUPERVISOR),
			new Person("coordinator", "Coralie Thistledown", Role.COORDINATOR),
			new Person("costume", "Cosmo Needlethorpe", Role.DEPARTMENT),
			new Person("referent", "Rosalind Fairweather-Okun", Role.REFERENT),
			new Person("guardian", "Gisela Lanternby", Role.GUARDIAN),
			new Person("representative", "Ruben Saltcastle", Role.REPRESENTATIVE),
			new Person("nell", "Isolde Penhallow-Finch", Role.PERFORMER),
			new Person("imran", "Kamran Saltmarsh-Aziz", Role.PERFORMER),
			new Person("dominic", "Piers Hollowell", Role.PERFORMER),
			new Person("grace", "Adaeze Lampwick", Role.PERFORMER),
			new Person("walter", "Gwilym Tarpaulin", Role.PERFORMER),
			new Person("tess", "Marnie Oxbow", Role.PERFORMER), new Person("poppy", "Pippa Lanternby", Role.PERFORMER),
			new Person("dev", "Nikhil Anchorsmith", Role.PERFORMER),
			new Person("zofia", "Zofia Młynarczyk-Reed", Role.PERFORMER));

	private static final List<Played> PLAYED = List.of(new Played("NELL", "nell", CastingKind.CAST),
			new Played("NELL", "zofia", CastingKind.BODY_DOUBLE), new Played("IMRAN", "imran", CastingKind.CAST),
			new Played("DOMINIC", "dominic", CastingKind.CAST), new Played("GRACE", "grace", CastingKind.CAST),
			new Played("WALTER", "walter", CastingKind.CAST), new Played("TESS", "tess", CastingKind.CAST),
			new Played("POPPY", "poppy", CastingKind.CAST), new Played("DEV", "dev", CastingKind.CAST));

	private final MemberDesk members;

	private final CastDesk cast;

	ProductionDemoChapter(MemberDesk members, CastDesk cast) {
		this.members = members;
		this.cast = cast;
	}

	@Override
	public int number() {
		return 10;
	}

	@Override
	public void tell(DemoStage stage) {
		stage.remember("member:producer", stage.as("producer", Viewer::member));
		for (Person person : PEOPLE) {
			stage.remember("member:" + person.key(), stage.as("producer", (viewer) -> this.members
				.enrol(stage.email(person.key()), person.name(), Locale.ENGLISH, Set.of(person.role()))));
		}
		bornYearsAgo(stage, "nell", 38);
		bornYearsAgo(stage, "imran", 40);
		bornYearsAgo(stage, "poppy", 10);
		confirmAdult(stage, "dominic", "grace", "walter", "tess", "zofia");
		stage.as("office", (viewer) -> {
			this.cast.found(PLAYED.stream().map(Played::character).distinct().toList());
			return true;
		});
		for (Played played : PLAYED) {
			MemberId performer = stage.recall("member:" + played.performer(), MemberId.class);
			stage.as("office", (viewer) -> {
				Part part = this.cast.named(played.character());
				if (part == null) {
					throw new IllegalStateException(played.character() + " was not found");
				}
				return this.cast.link(part.character(), performer, played.kind());
			});
		}
	}

	private void bornYearsAgo(DemoStage stage, String person, int years) {
		MemberId member = stage.recall("member:" + person, MemberId.class);
		LocalDate birth = stage.today().minusYears(years).minusMonths(5);
		stage.as("office", (viewer) -> {
			this.members.bornOn(member, this.members.versionOf(member), birth);
			return true;
		});
	}

	private void confirmAdult(DemoStage stage, String... people) {
		for (String person : people) {
			MemberId member = stage.recall("member:" + person, MemberId.class);
			stage.as("office", (viewer) -> {
				this.members.confirmAdult(viewer, member, this.members.versionOf(member));
				return true;
			});
		}
	}

	private record Person(String key, String name, Role role) {
	}

	private record Played(String character, String performer, CastingKind kind) {
	}

}
