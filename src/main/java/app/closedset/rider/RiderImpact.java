package app.closedset.rider;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.script.DraftImpact;
import app.closedset.script.SceneText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Riders whose quoted lines a new draft changes, takes out or brings back. The rest stay
 * valid.
 */
@Component
@Order(20)
class RiderImpact implements DraftImpact {

	private final Riders riders;

	private final Members members;

	RiderImpact(Riders riders, Members members) {
		this.riders = riders;
		this.members = members;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Touched> touched(Collection<Revision> changed, Viewer viewer) {
		if (!viewer.isAny(Role.COORDINATOR, Role.OFFICE, Role.PRODUCER)) {
			return List.of();
		}
		this.riders.quotations();
		List<RiderOverview> live = RiderRow.overviews(this.riders.rows())
			.stream()
			.filter((rider) -> counting(rider).live())
			.toList();
		Map<SceneId, List<RiderOverview>> byScene = live.stream().collect(Collectors.groupingBy(RiderOverview::scene));
		Set<MemberId> performers = live.stream()
			.map(RiderOverview::performer)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<MemberId, MemberSummary> names = this.members.findAll(performers);
		List<Touched> touched = new ArrayList<>();
		for (Revision revision : changed) {
			for (RiderOverview rider : byScene.getOrDefault(revision.scene(), List.of())) {
				MemberSummary performer = names.get(rider.performer());
				touched(counting(rider).basis(), revision).ifPresent(
						(how) -> touched.add(of(rider, how, (performer != null) ? performer.name() : "", viewer)));
			}
		}
		return touched;
	}

	/** The version that may be shot, or else the newest. */
	private static RiderVersion counting(RiderOverview rider) {
		return rider.inForce().orElseGet(rider::newest);
	}

	private static Optional<String> touched(ScriptBasis basis, Revision revision) {
		boolean was = isIn(basis, revision.before());
		boolean is = isIn(basis, revision.after());
		if (was && is) {
			return Optional.empty();
		}
		if (is) {
			return Optional.of("back");
		}
		return Optional.of(revision.after().isEmpty() ? "omitted" : (was ? "changed" : "other"));
	}

	private static boolean isIn(ScriptBasis basis, Optional<SceneText> text) {
		return text.flatMap((lines) -> basis.in(lines, basis.draftName())).isPresent();
	}

	private static Touched of(RiderOverview rider, String how, String performer, Viewer viewer) {
		return new Touched(rider.scene(), how.equals("back") ? "ready" : "missing", "rider.impact." + how,
				List.of(performer), "/productions/" + viewer.production() + "/riders/scenes/" + rider.scene());
	}

}
