package app.closedset.breakdown;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.Choice;
import app.closedset.core.Crumb;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.SecondLookId;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import app.closedset.platform.EncryptedWords;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;

/**
 * Asking colleagues to look at scenes too.
 */
@Service
class SecondLookDesk {

	/** Those who may be asked: they read the script and the breakdown anyway. */
	static final Role[] COLLEAGUES = { Role.COORDINATOR, Role.DIRECTOR, Role.FIRST_AD };

	private final SecondLooks looks;

	private final Scripts scripts;

	private final Members members;

	private final EncryptedWords encryption;

	private final Clock clock;

	SecondLookDesk(SecondLooks looks, Scripts scripts, Members members, EncryptedWords encryption, Clock clock) {
		this.looks = looks;
		this.scripts = scripts;
		this.members = members;
		this.encryption = encryption;
		this.clock = clock;
	}

	/** Whom this coordinator may ask, out of everyone. */
	static List<Choice> colleagues(List<MemberSummary> all, Viewer viewer) {
		return all.stream()
			.filter((member) -> mayBeAsked(member, viewer))
			.map((member) -> Choice.text(member.id().toString(), member.name()))
			.toList();
	}

	private static boolean mayBeAsked(MemberSummary member, Viewer viewer) {
		return !member.id().equals(viewer.member()) && Stream.of(COLLEAGUES).anyMatch(member.roles()::contains);
	}

	/**
	 * @throws NotFound if there is no such scene, or nobody like that may be asked
	 */
	@Transactional
	public SecondLookId ask(SceneId scene, MemberId colleague, String note, Viewer viewer) {
		this.scripts.scene(scene).orElseThrow(() -> new NotFound("scene"));
		this.members.find(colleague)
			.filter((member) -> mayBeAsked(member, viewer))
			.orElseThrow(() -> new NotFound("member"));
		return this.looks
			.save(new SecondLook(scene, viewer.member(), colleague, note, this.encryption, this.clock.instant()))
			.id();
	}

	@Transactional(readOnly = true)
	public SecondLookView.Page page(SecondLookId id, Viewer viewer) {
		SecondLook look = find(id, viewer);
		SceneSummary scene = this.scripts.scene(look.scene()).orElseThrow(() -> new NotFound("scene"));
		Names names = Names.of(this.members, Stream.of(look.askedBy(), look.askedOf()));
		String base = "/productions/" + viewer.production();
		String script = base + "/script/scenes/" + scene.id();
		return new SecondLookView.Page(base, script, scene.number(), scene.heading(),
				SecondLookView.of(look, names, this.encryption, look.isOf(viewer) && look.answeredAt() == null),
				List.of(Crumb.message(base + "/breakdown", "breakdown.title"), Crumb.text(script, scene.number()),
						Crumb.message(null, "breakdown.look.title")));
	}

	/**
	 * @throws NotFound if somebody else was asked
	 * @throws Stale if it was answered already
	 */
	@Transactional
	public void answer(SecondLookId id, String answer, Viewer viewer) {
		SecondLook look = find(id, viewer);
		if (!look.isOf(viewer)) {
			throw new NotFound("second look");
		}
		if (look.answeredAt() != null) {
			throw new Stale("second look");
		}
		this.looks.save(look.answer(answer, this.encryption, this.clock.instant()));
	}

	private SecondLook find(SecondLookId id, Viewer viewer) {
		return this.looks.findById(id)
			.filter((look) -> look.isOf(viewer) || viewer.isAny(Role.COORDINATOR))
			.orElseThrow(() -> new NotFound("second look"));
	}

}
