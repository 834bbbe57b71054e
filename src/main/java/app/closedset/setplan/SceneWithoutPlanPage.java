package app.closedset.setplan;

import java.util.List;

import app.closedset.core.Crumb;

/**
 * A scene whose plan is not there yet, or not open to the reader.
 *
 * @param number of the scene
 * @param action where a plan is drafted
 * @param drafts whether the reader may draft one now
 * @param state {@code none}, {@code draft} or {@code published}
 * @param crumbs the way back
 */
record SceneWithoutPlanPage(String number, String action, boolean drafts, String state, List<Crumb> crumbs) {
}
