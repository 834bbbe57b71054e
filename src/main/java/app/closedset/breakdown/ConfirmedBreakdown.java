package app.closedset.breakdown;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.agreement.Agreements;
import app.closedset.core.SceneId;
import app.closedset.production.Productions;

/**
 * What is confirmed about scenes, under the production's agreements.
 */
@Component
class ConfirmedBreakdown implements Breakdown {

	private final Flags flags;

	private final RiderDecisions decisions;

	private final Productions productions;

	private final Agreements agreements;

	ConfirmedBreakdown(Flags flags, RiderDecisions decisions, Productions productions, Agreements agreements) {
		this.flags = flags;
		this.decisions = decisions;
		this.productions = productions;
		this.agreements = agreements;
	}

	@Override
	@Transactional(readOnly = true)
	public SceneIntimacy of(SceneId scene) {
		return needs().intimacy(scene, this.flags.findByScene(scene), this.decisions.findById(scene).orElse(null));
	}

	@Override
	@Transactional(readOnly = true)
	public List<SceneIntimacy> all() {
		Needs needs = needs();
		Map<SceneId, List<Flag>> flags = this.flags.byScene();
		Map<SceneId, RiderDecision> decisions = this.decisions.byScene();
		return Stream.concat(flags.keySet().stream(), decisions.keySet().stream())
			.distinct()
			.map((scene) -> needs.intimacy(scene, Objects.requireNonNullElse(flags.get(scene), List.of()),
					decisions.get(scene)))
			.filter((scene) -> scene.flagged() || scene.undecided() > 0 || scene.need() != SceneIntimacy.Need.NONE)
			.toList();
	}

	/** What the production's agreements ask for. */
	Needs needs() {
		return new Needs(this.agreements.strictest(this.productions.current().agreements()).threshold());
	}

}
