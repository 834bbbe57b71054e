package app.closedset.script;

import java.time.Instant;

import app.closedset.core.DraftId;

/**
 * One imported version of the script.
 *
 * @param id the draft
 * @param name as given at import
 * @param colour the revision colour, such as {@code WHITE}
 * @param language {@code en} or {@code fr}
 * @param importedAt when it was confirmed
 */
public record DraftSummary(DraftId id, String name, String colour, String language, Instant importedAt) {
}
