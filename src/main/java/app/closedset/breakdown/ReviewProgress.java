package app.closedset.breakdown;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.closedset.core.DraftId;
import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import app.closedset.script.SceneSummary;

/**
 * How far the breakdown of the newest draft is. It is complete once one coordinator has
 * read every scene of it, whether or not anything was suggested there, and nothing waits
 * to be decided.
 *
 * @param scenes how many the draft has, without those it omits
 * @param mine how many of them the viewer has read
 * @param open how many wait for a decision
 * @param readByOne whether one coordinator has read them all; nobody else is asked to
 */
record ReviewProgress(int scenes, int mine, int open, boolean readByOne) {

	static ReviewProgress of(List<SceneSummary> all, Map<SceneId, List<Flag>> flags,
			Map<MemberId, Map<SceneId, Instant>> read, MemberId viewer) {
		Map<SceneId, DraftId> live = all.stream()
			.filter((scene) -> !scene.omitted())
			.collect(Collectors.toMap(SceneSummary::id, SceneSummary::draft));
		int open = (int) live.entrySet()
			.stream()
			.filter((scene) -> flags.getOrDefault(scene.getKey(), List.of())
				.stream()
				.anyMatch((flag) -> flag.open(scene.getValue())))
			.count();
		Function<MemberId, Long> count = (
				member) -> read.getOrDefault(member, Map.of()).keySet().stream().filter(live::containsKey).count();
		boolean byOne = read.keySet().stream().anyMatch((member) -> count.apply(member) == live.size());
		return new ReviewProgress(live.size(), count.apply(viewer).intValue(), open, byOne);
	}

	public boolean complete() {
		return this.scenes > 0 && this.readByOne && this.open == 0;
	}

	public int unread() {
		return this.scenes - this.mine;
	}

}
