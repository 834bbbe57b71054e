package app.closedset.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.script.SceneMarks;
import app.closedset.script.ScenePanel;

/**
 * Flags as the script pages show them.
 */
@Component
class BreakdownBesideScript implements SceneMarks, ScenePanel {

	private final BreakdownDesk desk;

	private final Flags flags;

	BreakdownBesideScript(BreakdownDesk desk, Flags flags) {
		this.desk = desk;
		this.flags = flags;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SceneId, List<Mark>> marks(Viewer viewer) {
		Map<SceneId, List<Mark>> marks = new HashMap<>();
		if (!viewer.isAny(BreakdownDesk.READERS)) {
			return marks;
		}
		Map<SceneId, List<Flag>> flags = this.flags.byScene();
		flags.forEach((scene, own) -> {
			List<Mark> found = new ArrayList<>();
			long confirmed = own.stream().filter((flag) -> flag.state() == FlagState.CONFIRMED).count();
			long open = own.stream().filter((flag) -> flag.state() == FlagState.SUGGESTED && flag.attention()).count();
			String href = "/productions/" + viewer.production() + "/script/scenes/" + scene + "#breakdown";
			if (confirmed > 0) {
				found.add(new Mark("ready", "breakdown.mark.confirmed", List.of(confirmed), href));
			}
			if (open > 0 && viewer.isAny(Role.COORDINATOR)) {
				found.add(new Mark("waiting", "breakdown.mark.undecided", List.of(open), href));
			}
			if (!found.isEmpty()) {
				marks.put(scene, found);
			}
		});
		return marks;
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public Optional<Panel> panel(SceneId scene, Viewer viewer) {
		return this.desk.panel(scene, viewer)
			.map((panel) -> new Panel("breakdown/panel :: panel", Map.of("breakdownPanel", panel)));
	}

}
