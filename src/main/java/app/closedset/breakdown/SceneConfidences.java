package app.closedset.breakdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import app.closedset.breakdown.Merging.Reader;
import app.closedset.breakdown.detection.SceneFindings;
import app.closedset.core.DraftId;
import app.closedset.core.SceneId;

/**
 * How sure the readers are that a scene of a draft needs attention, whether or not they
 * suggest anything there. It orders scenes and says nothing else.
 */
@Component
class SceneConfidences {

	private static final String INSERT = """
			insert into scene_confidence (draft_id, scene_id, confidence)
			select :draft, scene_id, confidence from unnest(:scenes, :confidences) as read (scene_id, confidence)
			on conflict (production_id, draft_id, scene_id) do\s""";

	private final JdbcClient jdbc;

	SceneConfidences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What the rules say alone does not replace what both have said, if both will read
	 * again.
	 */
	void set(ReadableDraft draft, List<SceneFindings> found, Reader reader) {
		this.jdbc
			.sql(INSERT + ((reader == Reader.RULES_FIRST) ? "nothing" : "update set confidence = excluded.confidence"))
			.param("draft", draft.id().value())
			.param("scenes", draft.texts().stream().map((text) -> text.scene().value()).toArray(UUID[]::new))
			.param("confidences", found.stream().map(SceneFindings::confidence).toArray(Double[]::new))
			.update();
	}

	Map<SceneId, Double> of(DraftId draft) {
		Map<SceneId, Double> confidences = new HashMap<>();
		this.jdbc.sql("""
				select scene_id, confidence from scene_confidence
				where production_id = current_production() and draft_id = ?
				""").param(draft.value()).query((row) -> {
			confidences.put(new SceneId(row.getObject("scene_id", UUID.class)), row.getDouble("confidence"));
		});
		return confidences;
	}

}
