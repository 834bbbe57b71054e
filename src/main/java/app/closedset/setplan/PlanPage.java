package app.closedset.setplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.closedset.core.Crumb;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one reader sees it. What the reader may not see is not in it.
 *
 * @param base its address
 * @param heading of the page: production, scene, version, reader
 * @param state how it stands
 * @param rules of the room
 * @param people in the room, those kept out among them for who prepares the plan
 * @param screens with who watches them
 * @param performers with what they wear, that this reader may know of
 * @param beats of the choreography, or none for this reader
 * @param rehearsals in order of their dates
 * @param risks with their measures
 * @param rights of the reader
 * @param struckByMe names that this performer struck
 * @param crumbs the way back
 */
record PlanPage(String base, Heading heading, State state, PlanForm rules, List<Person> people, List<Screen> screens,
		List<Wearer> performers, @Nullable List<Beat> beats, List<Rehearsal> rehearsals, List<PlanRisk> risks,
		Rights rights, List<Person> struckByMe, List<Crumb> crumbs) {

	/** Those who are let in. */
	public List<Person> admitted() {
		return this.people.stream().filter((person) -> !person.keptOut()).toList();
	}

	public List<Person> keptOut() {
		return this.people.stream().filter(Person::keptOut).toList();
	}

	/** Whether the reader can do something about any person. */
	public boolean acts() {
		return this.rights.prepares() || this.people.stream().anyMatch(Person::struckable);
	}

	/**
	 * What stands at the head of the page, on paper too.
	 */
	record Heading(String production, String number, int planVersion, String reader) {
	}

	/**
	 * How the plan stands.
	 *
	 * @param revision that forms remember
	 * @param published whether both approved
	 * @param coordinator the coordinator's approval
	 * @param firstAd the first assistant director's approval
	 * @param missing what must be said before anyone can approve
	 * @param acknowledged how many of those named read the rules
	 */
	record State(int revision, boolean published, Approval coordinator, Approval firstAd, List<PlanRefusal> missing,
			int acknowledged) {
	}

	/**
	 * An approval, or none yet.
	 */
	record Approval(String by, @Nullable Instant at) {
	}

	/**
	 * A person as shown.
	 *
	 * @param struckable whether this reader may strike the name
	 * @param paper whether this reader may record a signature on paper
	 */
	record Person(UUID id, String name, String function, String reason, boolean onCall, boolean essential,
			boolean keptOut, @Nullable Instant acknowledgedAt, boolean struckable, boolean paper) {
	}

	/**
	 * A screen; nobody watches one that is switched off.
	 */
	record Screen(String name, List<Watcher> watchers) {
	}

	/**
	 * Who watches, or the row that says nobody does.
	 */
	record Watcher(UUID row, @Nullable String name) {
	}

	/**
	 * A performer and what they wear.
	 */
	record Wearer(String name, List<Garment> garments) {
	}

	/**
	 * A garment as shown.
	 */
	record Garment(UUID id, GarmentKind kind, String detail, String holder, boolean sizeAsked) {
	}

	/**
	 * A beat as shown.
	 */
	record Beat(UUID id, String happening, String touch) {
	}

	/**
	 * A rehearsal as shown.
	 */
	record Rehearsal(UUID id, LocalDate date, String how) {
	}

	/**
	 * What the reader may do.
	 *
	 * @param prepares may write the plan
	 * @param directs may write the choreography
	 * @param approvesAsCoordinator may approve now
	 * @param approvesAsFirstAd may approve now
	 * @param named is in the room
	 * @param acknowledgedAt when the reader read the rules
	 * @param keepsDoor may keep the access list
	 */
	record Rights(boolean prepares, boolean directs, boolean approvesAsCoordinator, boolean approvesAsFirstAd,
			boolean named, @Nullable Instant acknowledgedAt, boolean keepsDoor) {
	}

}
