package app.closedset.breakdown;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import app.closedset.core.MemberId;
import app.closedset.core.SceneId;
import org.jspecify.annotations.Nullable;

/**
 * Who performs or is exposed in a scene. The list counts once a coordinator and a first
 * assistant director have both confirmed it; changing it takes both confirmations back.
 */
public interface ScenePeople {

	/** An empty, unconfirmed list if nobody was named. */
	PeopleOfScene of(SceneId scene);

	/**
	 * The same for many scenes, in a fixed number of statements; every scene has a list.
	 */
	Map<SceneId, PeopleOfScene> of(Collection<SceneId> scenes);

	/** The scenes in which this performer performs, is exposed or is in frame. */
	List<SceneId> scenesOf(MemberId performer);

	/**
	 * @param scene the scene
	 * @param people in it
	 * @param byCoordinator when a coordinator confirmed, or not yet
	 * @param byFirstAd when a first assistant director confirmed, or not yet
	 */
	record PeopleOfScene(SceneId scene, List<Participant> people, @Nullable Instant byCoordinator,
			@Nullable Instant byFirstAd) {

		public boolean confirmed() {
			return this.byCoordinator != null && this.byFirstAd != null;
		}

		/** Those who need a rider or touch agreement. */
		public List<Participant> performing() {
			return this.people.stream().filter((person) -> person.part() != Participation.IN_FRAME).toList();
		}

	}

	/**
	 * @param performer the member
	 * @param name of the performer
	 * @param character the character's name, or the empty text
	 * @param part how they take part
	 */
	record Participant(MemberId performer, String name, String character, Participation part) {
	}

	/**
	 * How a person takes part in a scene.
	 */
	enum Participation {

		/** Performs the intimate content. */
		PERFORMS,
		/** Is exposed without performing it. */
		EXPOSED,
		/** Is in frame: gets notice, not a rider. */
		IN_FRAME

	}

}
