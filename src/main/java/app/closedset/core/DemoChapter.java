package app.closedset.core;

/**
 * One module's part of the demo production, told through the module's own use cases.
 * Implementations are named {@code …DemoChapter}, carry {@code @Profile("demo")} and are
 * not part of the packaged application.
 */
public interface DemoChapter {

	/** Chapters are told in this order: production 10, script 20, breakdown 30, ... */
	int number();

	void tell(DemoStage stage);

}
