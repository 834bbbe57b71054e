package app.closedset;

/**
 * Makes productions for tests, through the use cases that people use.
 */
public class TestProductions {

}
