package app.closedset.rider;

import app.closedset.script.SceneText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A line of the script that a rider rests on, word for word.
 *
 * @param ordinal from 1 within the scene of its draft
 * @param kind what it is on the script page
 * @param words its words
 */
@Embeddable
record QuotedLine(@Column(name = "ordinal") int ordinal,
		@Enumerated(EnumType.STRING) @Column(name = "kind") SceneText.Kind kind, @Column(name = "words") String words) {

}
