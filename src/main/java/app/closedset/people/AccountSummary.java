package app.closedset.people;

import java.util.Locale;

import app.closedset.core.AccountId;

/**
 * An account.
 *
 * @param id the account
 * @param email its address
 * @param name the owner's name
 * @param language of pages and messages
 * @param activated whether the owner has signed in or chosen a password
 */
public record AccountSummary(AccountId id, String email, String name, Locale language, boolean activated) {
}
