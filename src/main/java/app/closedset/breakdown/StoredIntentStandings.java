package app.closedset.breakdown;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import app.closedset.core.SceneId;

/**
 * Tells from the intents themselves how far they are.
 */
@Component
class StoredIntentStandings implements IntentStandings {

	private final Intents intents;

	StoredIntentStandings(Intents intents) {
		this.intents = intents;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<SceneId, IntentStanding> of(Collection<SceneId> scenes) {
		return this.intents.findBySceneIn(scenes)
			.stream()
			.filter(Intent::stated)
			.collect(Collectors.toMap(Intent::scene, StoredIntentStandings::standing));
	}

	private static IntentStanding standing(Intent intent) {
		return (intent.discussedAt() != null) ? IntentStanding.DISCUSSED : IntentStanding.STATED;
	}

}
