package app.closedset.rider;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import app.closedset.breakdown.Breakdown;
import app.closedset.breakdown.SceneIntimacy;
import app.closedset.breakdown.ScenePeople;
import app.closedset.core.Forbidden;
import app.closedset.core.MemberId;
import app.closedset.core.NotFound;
import app.closedset.core.RiderId;
import app.closedset.core.RiderItemId;
import app.closedset.core.Role;
import app.closedset.core.SceneId;
import app.closedset.core.SigningId;
import app.closedset.core.Viewer;
import app.closedset.platform.EncryptedWords;
import app.closedset.production.Coordination;
import app.closedset.rider.terms.Terms;
import app.closedset.script.DraftSummary;
import app.closedset.script.SceneText;
import app.closedset.script.Scripts;
import app.closedset.signature.Signings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the coordinator and the office do with riders: start, describe, confirm, offer,
 * ask anew, judge a change, close. What performers do is on {@link RiderConsentDesk}.
 */
@Service
class RiderDesk {

	private final Riders riders;

	private final RiderCalendar calendar;

	private final RiderFacts facts;

	private final Coordination coordination;

	private final ScenePeople people;

	private final Breakdown breakdown;

	private final Scripts scripts;

	private final Signings signings;

	private final EncryptedWords encryption;

	private final ApplicationEventPublisher events;

	RiderDesk(Riders riders, RiderCalendar calendar, RiderFacts facts, Coordination coordination, ScenePeople people,
			Breakdown breakdown, Scripts scripts, Signings signings, EncryptedWords encryption,
			ApplicationEventPublisher events) {
		this.riders = riders;
		this.calendar = calendar;
		this.facts = facts;
		this.coordination = coordination;
		this.people = people;
		this.breakdown = breakdown;
		this.scripts = scripts;
		this.signings = signings;
		this.encryption = encryption;
		this.events = events;
	}

	/**
	 * Starts a rider for one who performs or is exposed in the scene, or finds the one
	 * that was started before.
	 * @throws Forbidden if the coordinator is not engaged on the scene
	 * @throws NotFound if the people of the scene are not confirmed or this is none of
	 * them
	 */
	@Transactional
	RiderId start(SceneId scene, MemberId performer, Viewer viewer) {
		requireEngaged(scene, viewer);
		ScenePeople.PeopleOfScene people = this.people.of(scene);
		if (!people.confirmed()
				|| people.performing().stream().noneMatch((person) -> person.performer().equals(performer))) {
			throw new NotFound("performer");
		}
		return this.riders.findBySceneAndPerformer(scene, performer).map(Rider::id).orElseGet(() -> {
			SceneIntimacy intimacy = this.breakdown.of(scene);
			boolean full = intimacy.need() != SceneIntimacy.Need.TOUCH_AGREEMENT;
			Rider rider = Rider.started(scene, performer, full, basis(scene, intimacy.lines()), this.encryption);
			return this.riders.save(rider).id();
		});
	}

	@Transactional
	RiderOutcome add(RiderId id, long form, Terms terms, String wording, Viewer viewer) {
		Rider rider = described(id, form, viewer);
		return settled("add", rider.add(terms, wording, adultAt(rider)));
	}

	@Transactional
	RiderOutcome change(RiderId id, long form, RiderItemId item, Terms terms, String wording, Viewer viewer) {
		Rider rider = described(id, form, viewer);
		return settled("change", rider.change(item, terms, wording, adultAt(rider)));
	}

	@Transactional
	RiderOutcome drop(RiderId id, long form, RiderItemId item, Viewer viewer) {
		return settled("drop", described(id, form, viewer).drop(item));
	}

	@Transactional
	RiderOutcome describe(RiderId id, long form, Particulars particulars, Viewer viewer) {
		return settled("describe", described(id, form, viewer).describe(particulars));
	}

	/** Quotes these lines of the newest draft. */
	@Transactional
	RiderOutcome quote(RiderId id, long form, List<Integer> ordinals, Viewer viewer) {
		Rider rider = described(id, form, viewer);
		return settled("quote", rider.quote(basis(rider.scene(), ordinals)));
	}

	@Transactional
	RiderOutcome confirmWording(RiderId id, long form, Viewer viewer) {
		Rider rider = described(id, form, viewer);
		return settled("confirm", rider.confirmWording(viewer.member(), this.calendar.now()));
	}

	@Transactional
	RiderOutcome told(RiderId id, Viewer viewer) {
		return settled("told", coordinated(id, viewer).told(this.calendar.now()));
	}

	@Transactional
	RiderOutcome reopen(RiderId id, long form, RiderItemId item, Viewer viewer) {
		Rider rider = described(id, form, viewer);
		return settled("reopen", rider.reopen(item, viewer.member(), this.calendar.now()));
	}

	/** A draft of the next version; an offer that is open ends, and its link dies. */
	@Transactional
	RiderOutcome nextVersion(RiderId id, long form, Viewer viewer) {
		Rider rider = described(id, form, viewer);
		List<Integer> lines = rider.newest().basis().lines().stream().map(QuotedLine::ordinal).toList();
		SigningId signing = rider.newest().signing();
		boolean open = rider.state() == RiderState.OFFERED || rider.state() == RiderState.IN_DISCUSSION;
		ScriptBasis basis = this.scripts.text(rider.scene())
			.flatMap((text) -> rider.newest().basis().in(text, draftName(text)))
			.orElseGet(() -> basis(rider.scene(), lines));
		RiderOutcome outcome = settled("next-version", rider.nextVersion(basis, this.calendar.now()));
		if (outcome.done() && open && signing != null) {
			this.signings.revoke(signing);
		}
		return outcome;
	}

	@Transactional
	RiderOutcome judgeChange(RiderId id, long form, boolean material, Viewer viewer) {
		Rider rider = described(id, form, viewer);
		return settled("judge", rider.judgeChange(material, viewer.member(), this.calendar.now()));
	}

	/** Why it could not be offered now; empty if it could. */
	@Transactional(readOnly = true)
	Set<RiderRefusal> objectionsToOffering(RiderId id) {
		Rider rider = this.riders.findById(id).orElseThrow(() -> new NotFound("rider"));
		RiderCalendar.Dates dates = this.calendar.of(rider.scene());
		return rider.objectionsToOffering(this.calendar.adultAt(rider.performer(), dates), dates.callPassed());
	}

	/** The office sends the invitation; the performer's mail names nothing. */
	@Transactional
	RiderOutcome offer(RiderId id, long form, Viewer viewer) {
		if (!viewer.isAny(Role.OFFICE, Role.PRODUCER)) {
			throw new Forbidden("offer");
		}
		Rider rider = held(id);
		rider.expect(form);
		RiderCalendar.Dates dates = this.calendar.of(rider.scene());
		LocalDate adultAt = this.calendar.adultAt(rider.performer(), dates);
		Set<RiderRefusal> objections = rider.objectionsToOffering(adultAt, dates.callPassed());
		if (!objections.isEmpty()) {
			return settled("offer", new RiderOutcome.Refused(id, objections));
		}
		SigningId signing = this.signings.invite(RiderRecorded.subject(id), rider.performer(),
				this.facts.performer(rider).account(), viewer.production(),
				"/productions/" + viewer.production() + "/riders/" + id + "/ceremony");
		return settled("offer", rider.offer(signing, viewer.member(), adultAt, dates.callPassed(), dates.now()));
	}

	/**
	 * Sends a new link; the old one dies. Never after "not yet" or a refusal.
	 * @return whether it was sent
	 */
	@Transactional
	boolean remind(RiderId id, Viewer viewer) {
		if (!viewer.isAny(Role.OFFICE, Role.PRODUCER)) {
			throw new Forbidden("reminder");
		}
		RiderVersion version = held(id).newest();
		SigningId signing = version.signing();
		if (version.state() != RiderState.OFFERED || version.reach().notYetAt() != null || signing == null) {
			return false;
		}
		this.signings.resend(signing);
		return true;
	}

	@Transactional
	RiderOutcome close(RiderId id, long form, Viewer viewer) {
		return settled("close", described(id, form, viewer).close(this.calendar.now()));
	}

	private RiderOutcome settled(String verb, RiderOutcome outcome) {
		switch (outcome) {
			case RiderOutcome.Done done -> this.riders.save(done.rider());
			case RiderOutcome.Refused refused ->
				this.events.publishEvent(RiderRecorded.refused(refused.rider(), verb, refused.reasons()));
		}
		return outcome;
	}

	private Rider described(RiderId id, long form, Viewer viewer) {
		Rider rider = coordinated(id, viewer);
		rider.expect(form);
		return rider;
	}

	private Rider coordinated(RiderId id, Viewer viewer) {
		Rider rider = held(id);
		requireEngaged(rider.scene(), viewer);
		return rider;
	}

	private Rider held(RiderId id) {
		return this.riders.hold(id).orElseThrow(() -> new NotFound("rider"));
	}

	private void requireEngaged(SceneId scene, Viewer viewer) {
		if (!viewer.isAny(Role.COORDINATOR) || !this.coordination.isEngagedOn(viewer.member(), scene)) {
			throw new Forbidden("rider");
		}
	}

	private @Nullable LocalDate adultAt(Rider rider) {
		return this.calendar.adultAt(rider.performer(), this.calendar.of(rider.scene()));
	}

	private ScriptBasis basis(SceneId scene, List<Integer> ordinals) {
		SceneText text = this.scripts.text(scene).orElseThrow(() -> new NotFound("scene"));
		return ScriptBasis.of(text, draftName(text), ordinals);
	}

	private String draftName(SceneText text) {
		return this.scripts.drafts()
			.stream()
			.filter((draft) -> draft.id().equals(text.draft()))
			.map(DraftSummary::name)
			.findFirst()
			.orElse("");
	}

}
