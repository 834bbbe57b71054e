package app.closedset.checkin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import app.closedset.core.CheckInId;
import app.closedset.core.Choice;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.platform.FieldEncryption;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coordinators write down for themselves.
 */
@Service
class LogDesk {

	private static final Limit MOST = Limit.of(200);

	private final CoordinatorLog log;

	private final Scripts scripts;

	private final FieldEncryption encryption;

	private final Clock clock;

	LogDesk(CoordinatorLog log, Scripts scripts, FieldEncryption encryption, Clock clock) {
		this.log = log;
		this.scripts = scripts;
		this.encryption = encryption;
		this.clock = clock;
	}

	/** The coordinator's own entries, newest first, and the scenes to write about. */
	@Transactional(readOnly = true)
	LogPage page(Viewer coordinator) {
		List<SceneSummary> scenes = this.scripts.scenes();
		Map<SceneId, String> numbers = scenes.stream()
			.collect(Collectors.toMap(SceneSummary::id, SceneSummary::number));
		List<LogPage.Line> lines = this.log.findByCoordinatorOrderByWrittenAtDesc(coordinator.member(), MOST)
			.stream()
			.map((entry) -> new LogPage.Line(numbers.getOrDefault(entry.scene(), ""), entry.writtenAt(),
					entry.words(this.encryption)))
			.toList();
		return new LogPage("/productions/" + coordinator.production() + "/check-ins",
				scenes.stream()
					.map((scene) -> Choice.text(scene.id().toString(), scene.number() + "  " + scene.heading()))
					.toList(),
				lines);
	}

	/**
	 * Adds an entry.
	 * @return false if there is no such scene
	 */
	@Transactional
	boolean write(String scene, String words, Viewer coordinator) {
		return this.scripts.scenes()
			.stream()
			.filter((each) -> each.id().toString().equals(scene))
			.findFirst()
			.map((each) -> {
				this.log.save(new LogEntry(CheckInId.next().value(), coordinator.member(), each.id(), words,
						this.encryption, now()));
				return true;
			})
			.orElse(false);
	}

	private Instant now() {
		return this.clock.instant();
	}

}
