package app.closedset.readiness;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.closedset.agreement.AgreementTerms;
import app.closedset.breakdown.IntentStandings.IntentStanding;
import app.closedset.breakdown.SceneIntimacy;
import app.closedset.breakdown.ScenePeople.PeopleOfScene;
import app.closedset.core.MemberId;
import app.closedset.production.MemberSummary;
import app.closedset.rider.RiderStanding;
import app.closedset.schedule.Schedule;
import app.closedset.script.SceneSummary;
import app.closedset.setplan.PlanStandings.PlanStanding;

/**
 * All that the conditions of one scene are judged by.
 *
 * @param scene the scene
 * @param day the shooting day, or nothing if the scene is not scheduled
 * @param intimacy what is confirmed about it
 * @param people who performs or is exposed
 * @param riders the standings of the scene
 * @param members every performer named
 * @param coordinator the engaged coordinator's name, or nothing
 * @param coordinatorAsked whether a performer asked for a coordinator
 * @param intent how far director and coordinator are with what the scene asks, or nothing
 * @param plan the closed-set plan, or nothing
 * @param terms of the production's agreements
 * @param zone of the production
 * @param now the moment of judgement
 */
record SceneFacts(SceneSummary scene, Optional<Schedule.Day> day, SceneIntimacy intimacy, PeopleOfScene people,
		List<RiderStanding> riders, Map<MemberId, MemberSummary> members, Optional<String> coordinator,
		boolean coordinatorAsked, Optional<IntentStanding> intent, Optional<PlanStanding> plan, AgreementTerms terms,
		ZoneId zone, Instant now) {

	Optional<RiderStanding> riderOf(MemberId performer) {
		return this.riders.stream().filter((standing) -> standing.performer().equals(performer)).findFirst();
	}

}
