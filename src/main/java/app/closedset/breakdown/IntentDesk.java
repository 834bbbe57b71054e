package app.closedset.breakdown;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.Crumb;
import app.closedset.core.Forbidden;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Stale;
import app.closedset.core.Viewer;
import app.closedset.platform.EncryptedWords;
import app.closedset.production.Members;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;

/**
 * Where director and coordinator say what a scene asks.
 */
@Service
class IntentDesk {

	/** Nobody else, the office and producers included. */
	static final Role[] READERS = { Role.DIRECTOR, Role.COORDINATOR };

	private final Intents intents;

	private final Scripts scripts;

	private final Members members;

	private final EncryptedWords encryption;

	private final Clock clock;

	IntentDesk(Intents intents, Scripts scripts, Members members, EncryptedWords encryption, Clock clock) {
		this.intents = intents;
		this.scripts = scripts;
		this.members = members;
		this.encryption = encryption;
		this.clock = clock;
	}

	/**
	 * @throws NotFound if there is no such scene
	 */
	@Transactional(readOnly = true)
	public IntentPage page(SceneId id, Viewer viewer) {
		SceneSummary scene = scene(id);
		Intent intent = this.intents.findById(id).orElseGet(() -> new Intent(id));
		Names names = Names.of(this.members,
				Stream.<@Nullable MemberId>concat(
						Stream.<@Nullable MemberId>of(intent.statedBy(), intent.discussedBy()),
						intent.notes().stream().<@Nullable MemberId>map(IntentNote::author)));
		String base = "/productions/" + viewer.production();
		return new IntentPage(base, id.toString(), scene.number(), scene.heading(), intent.words(this.encryption),
				intent.version(), viewer.isAny(Role.DIRECTOR), names.of(intent.statedBy()), intent.statedAt(),
				viewer.isAny(Role.COORDINATOR) && intent.stated() && intent.discussedAt() == null,
				names.of(intent.discussedBy()), intent.discussedAt(),
				intent.notes()
					.stream()
					.map((note) -> new IntentPage.Note(names.of(note.author()), note.writtenAt(),
							note.text(this.encryption)))
					.toList(),
				List.of(Crumb.message(base + "/breakdown", "breakdown.title"),
						Crumb.text(base + "/script/scenes/" + id, scene.number()),
						Crumb.message(null, "breakdown.intent.title")));
	}

	/**
	 * @throws Stale if it was changed since the form was made
	 */
	@Transactional
	public void state(SceneId id, IntentForm form, Viewer viewer) {
		if (!viewer.isAny(Role.DIRECTOR)) {
			throw new Forbidden("A director states the intent");
		}
		Intent intent = find(id);
		intent.expect(form.version());
		this.intents.save(intent.state(form.words(), viewer.member(), this.encryption, this.clock.instant()));
	}

	@Transactional
	public void note(SceneId id, String text, Viewer viewer) {
		Intent.Side from = viewer.isAny(Role.DIRECTOR) ? Intent.Side.DIRECTOR : Intent.Side.COORDINATOR;
		this.intents.save(find(id).note(text, from, viewer.member(), this.encryption, this.clock.instant()));
	}

	/**
	 * @throws Stale if the ask was changed since the page was made
	 */
	@Transactional
	public void discuss(SceneId id, long version, Viewer viewer) {
		Intent intent = find(id);
		intent.expect(version);
		if (!intent.stated()) {
			throw new NotFound("intent");
		}
		this.intents.save(intent.discuss(viewer.member(), this.clock.instant()));
	}

	/** For a verb. Who writes at the same time waits, so that no note is lost. */
	private Intent find(SceneId id) {
		scene(id);
		this.intents.hold();
		return this.intents.findById(id).orElseGet(() -> new Intent(id));
	}

	private SceneSummary scene(SceneId id) {
		return this.scripts.scene(id).orElseThrow(() -> new NotFound("scene"));
	}

}
