package app.closedset.breakdown;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How suggestions are weighed. The second reader does that while people decide: a weight
 * makes nobody's form an old one, and nothing is weighed that a person has decided.
 */
@Component
class FlagWeights {

	private final JdbcClient jdbc;

	FlagWeights(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param now from when on a suggestion counts as new that did not call for attention
	 * before
	 */
	void set(List<Merging.Weight> weights, Instant now) {
		if (weights.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				update flag set confidence = weighed.confidence, attention = weighed.attention,
				made_at = case when weighed.attention and not flag.attention then :now else made_at end
				from unnest(:ids, :attention, :confidence) as weighed (id, attention, confidence)
				where flag.production_id = current_production() and flag.id = weighed.id and flag.state = 'SUGGESTED'
				""")
			.param("now", Timestamp.from(now))
			.param("ids", weights.stream().map((weight) -> weight.flag().value()).toArray(UUID[]::new))
			.param("attention", weights.stream().map(Merging.Weight::attention).toArray(Boolean[]::new))
			.param("confidence", weights.stream().map(Merging.Weight::confidence).toArray(Double[]::new))
			.update();
	}

}
