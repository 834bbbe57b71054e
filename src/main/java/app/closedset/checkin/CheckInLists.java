package app.closedset.checkin;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.closedset.core.MemberId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.Viewer;
import app.closedset.production.MemberSummary;
import app.closedset.production.Members;
import app.closedset.script.SceneSummary;
import app.closedset.script.Scripts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what one person sees of check-ins, in a fixed number of statements.
 */
@Service
class CheckInLists {

	private final CheckInDesk desk;

	private final Scripts scripts;

	private final Members members;

	CheckInLists(CheckInDesk desk, Scripts scripts, Members members) {
		this.desk = desk;
		this.scripts = scripts;
		this.members = members;
	}

	@Transactional(readOnly = true)
	CheckInListPage of(Viewer viewer) {
		boolean coordinator = viewer.isAny(Role.COORDINATOR);
		List<CheckIn> mine = viewer.isAny(Role.PERFORMER) ? this.desk.mine(viewer) : List.of();
		List<CheckIn> addressed = viewer.isAny(Role.COORDINATOR, Role.REFERENT) ? this.desk.addressedTo(viewer)
				: List.of();
		Map<SceneId, SceneSummary> scenes = (mine.isEmpty() && addressed.isEmpty()) ? Map.of()
				: this.scripts.scenes().stream().collect(Collectors.toMap(SceneSummary::id, Function.identity()));
		Map<MemberId, MemberSummary> performers = this.members
			.findAll(addressed.stream().map(CheckIn::performer).distinct().toList());
		return new CheckInListPage("/productions/" + viewer.production() + "/check-ins", coordinator,
				viewer.isAny(Role.PERFORMER), viewer.isAny(Role.COORDINATOR, Role.REFERENT),
				coordinator ? this.desk.shotDays(viewer) : List.of(),
				addressed.stream().map((each) -> line(each, scenes, performers)).toList(),
				mine.stream().map((each) -> line(each, scenes, performers)).toList());
	}

	/**
	 * The scene's number and heading, or the empty text if no draft holds it any more.
	 */
	@Transactional(readOnly = true)
	String label(SceneId scene) {
		return this.scripts.scene(scene).map(SceneSummary::number).orElse("");
	}

	private static CheckInListPage.Line line(CheckIn checkIn, Map<SceneId, SceneSummary> scenes,
			Map<MemberId, MemberSummary> performers) {
		return new CheckInListPage.Line(checkIn.id(), label(scenes.get(checkIn.scene())),
				name(performers.get(checkIn.performer())), checkIn.addressedAt().orElse(checkIn.sentAt()),
				checkIn.isFinished(), checkIn.addressedAt().isPresent(), checkIn.isRead());
	}

	private static String label(@Nullable SceneSummary scene) {
		return (scene != null) ? scene.number() : "";
	}

	private static String name(@Nullable MemberSummary member) {
		return (member != null) ? member.name() : "";
	}

}
