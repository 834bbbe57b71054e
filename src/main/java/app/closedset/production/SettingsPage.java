package app.closedset.production;

/**
 * The settings of a production.
 */
record SettingsPage(SettingsForm form, long version, ProductionSummary production) {
}
