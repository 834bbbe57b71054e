package app.closedset.production;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import app.closedset.agreement.AgreementRule;
import app.closedset.core.Choice;
import app.closedset.core.EngagementId;
import app.closedset.core.ProductionId;
import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * Engagements of coordinators, and performers who asked for one.
 *
 * @param rows the newest first; a coordinator sees their own
 * @param requests the oldest first
 * @param rules what the production's agreements say about coordinators
 * @param coordinators who could be engaged
 * @param scenes for which
 * @param mayOffer whether this reader engages coordinators
 */
record EngagementsPage(ProductionId production, List<Row> rows, List<Request> requests, List<AgreementRule> rules,
		List<Choice> coordinators, List<Choice> scenes, boolean mayOffer) {

	public List<Choice> scopes() {
		return Arrays.stream(EngagementForm.Scope.values())
			.map((scope) -> Choice.message(scope.name(), "production.engagement.scope." + scope.name()))
			.toList();
	}

	/** Whether a performer waits for an answer. */
	public boolean anyoneWaits() {
		return this.requests.stream().anyMatch((request) -> request.engaged() == null);
	}

	/**
	 * One engagement.
	 *
	 * @param scenes what the scenes are called, empty for the whole production
	 * @param mine whether the reader is the coordinator
	 */
	record Row(EngagementId id, String coordinator, boolean wholeProduction, List<String> scenes, EngagementState state,
			Instant offeredAt, @Nullable Instant answeredAt, boolean mine, boolean mayEnd) {

		public boolean mayAnswer() {
			return this.mine && this.state == EngagementState.OFFERED;
		}

		/** What the state shows as. */
		public String mark() {
			return this.state.mark();
		}

	}

	/**
	 * One performer who asked for a coordinator on one scene.
	 *
	 * @param engaged the name of the coordinator who is engaged on it, or nobody
	 */
	record Request(String performer, SceneId scene, String label, Instant askedAt, @Nullable String engaged) {
	}

}
