package app.closedset.signature;

import app.closedset.core.ProductionId;

/**
 * What is shown before the second step: nothing but the production's name.
 *
 * @param id of the production
 * @param production its name
 */
record SigningPage(ProductionId id, String production) {
}
