package app.closedset.mail;

import java.util.UUID;

import app.closedset.core.MailRequested;
import org.jspecify.annotations.Nullable;

/**
 * A requested message as the queue keeps it.
 *
 * @param id its own, also the base of its Message-ID
 * @param request what was asked for
 * @param productionTitle the title when it was asked for, or none
 */
record Message(UUID id, MailRequested request, @Nullable String productionTitle) {
}
