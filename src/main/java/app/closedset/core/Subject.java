package app.closedset.core;

import java.util.UUID;

/**
 * What something is about: the kind of an aggregate and its id.
 *
 * @param kind the aggregate's name in lower case, such as {@code rider}
 * @param id the aggregate's id
 */
public record Subject(String kind, UUID id) {
}
