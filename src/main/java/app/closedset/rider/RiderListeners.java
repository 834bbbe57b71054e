package app.closedset.rider;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.closedset.core.DraftId;
import app.closedset.core.RiderId;
import app.closedset.core.SceneId;
import app.closedset.script.DraftConfirmed;
import app.closedset.script.DraftSummary;
import app.closedset.script.DraftUndone;
import app.closedset.script.SceneText;
import app.closedset.script.Scripts;
import app.closedset.signature.SigningDelivered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens elsewhere and matters to riders: a new draft or one taken back, a
 * delivered invitation.
 */
@Component
class RiderListeners {

	private final Riders riders;

	private final Scripts scripts;

	private final RiderCalendar calendar;

	RiderListeners(Riders riders, Scripts scripts, RiderCalendar calendar) {
		this.riders = riders;
		this.scripts = scripts;
		this.calendar = calendar;
	}

	/** Before anyone sees the new draft, riders know whether their lines moved. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(DraftConfirmed confirmed) {
		compare(confirmed.draft());
	}

	/** Riders follow back to the draft that is the newest again. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(DraftUndone undone) {
		undone.current().ifPresent(this::compare);
	}

	private void compare(DraftId draft) {
		Map<SceneId, SceneText> texts = this.scripts.texts(draft)
			.stream()
			.collect(Collectors.toMap(SceneText::scene, Function.identity()));
		String name = this.scripts.drafts()
			.stream()
			.filter((one) -> one.id().equals(draft))
			.map(DraftSummary::name)
			.findFirst()
			.orElse("");
		for (Rider rider : this.riders.holdLive()) {
			Optional.ofNullable(texts.get(rider.scene()))
				.ifPresentOrElse((text) -> save(rider.compare(text, name, this.calendar.now())),
						() -> save(rider.lose(draft, this.calendar.now())));
		}
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(SigningDelivered delivered) {
		if (delivered.document().kind().equals(RiderRecorded.KIND)) {
			this.riders.hold(new RiderId(delivered.document().id()))
				.ifPresent((rider) -> save(rider.delivered(delivered.signing(), delivered.at())));
		}
	}

	private void save(RiderOutcome outcome) {
		if (outcome instanceof RiderOutcome.Done done) {
			this.riders.save(done.rider());
		}
	}

}
