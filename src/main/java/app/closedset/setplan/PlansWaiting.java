package app.closedset.setplan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.core.WaitingItem;
import app.closedset.core.WaitingItems;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans that wait: for an approval, or for someone whom they name to read the rules, each
 * until the next call of its scene.
 */
@Component
class PlansWaiting implements WaitingItems {

	private final Plans plans;

	private final PlanAccess access;

	private final PlanBook book;

	private final Scripts scripts;

	PlansWaiting(Plans plans, PlanAccess access, PlanBook book, Scripts scripts) {
		this.plans = plans;
		this.access = access;
		this.book = book;
		this.scripts = scripts;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WaitingItem> waitingFor(Viewer viewer) {
		List<ClosedSetPlan> plans = this.plans.all();
		List<ClosedSetPlan> toRead = plans.stream().filter((plan) -> plan.awaits(viewer.member())).toList();
		List<ClosedSetPlan> toApprove = toApprove(plans, viewer);
		if (toRead.isEmpty() && toApprove.isEmpty()) {
			return List.of();
		}
		Map<SceneId, String> numbers = this.scripts.scenes()
			.stream()
			.collect(Collectors.toMap(SceneSummary::id, SceneSummary::number));
		Map<SceneId, Instant> calls = this.book.nextCalls();
		List<WaitingItem> waiting = new ArrayList<>();
		toApprove.forEach((plan) -> waiting.add(item(plan, "approve", viewer, numbers, calls)));
		toRead.forEach((plan) -> waiting.add(item(plan, "read", viewer, numbers, calls)));
		return waiting;
	}

	private List<ClosedSetPlan> toApprove(List<ClosedSetPlan> plans, Viewer viewer) {
		if (!viewer.isAny(Role.COORDINATOR, Role.FIRST_AD)) {
			return List.of();
		}
		Predicate<SceneId> prepared = this.access.prepared(viewer, plans.stream().map(ClosedSetPlan::scene).toList());
		return plans.stream()
			.filter((plan) -> !plan.approved(!viewer.isAny(Role.FIRST_AD)) && prepared.test(plan.scene()))
			.toList();
	}

	private static WaitingItem item(ClosedSetPlan plan, String what, Viewer viewer, Map<SceneId, String> numbers,
			Map<SceneId, Instant> calls) {
		return new WaitingItem("setplan.waiting." + what, List.of(numbers.getOrDefault(plan.scene(), "")),
				"setplan.waiting." + what + ".act", "/productions/" + viewer.production() + "/plans/" + plan.id(),
				calls.get(plan.scene()));
	}

}
