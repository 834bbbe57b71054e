package app.closedset;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The clock of the application under test. It runs, until a test sets it; after each test
 * it runs again.
 */
public class TestClock extends Clock {

	private volatile @Nullable Instant fixed;

	/** Stands still at this moment. */
	public void set(Instant moment) {
		this.fixed = moment;
	}

	/** Stands still, this much later than now. */
	public void advance(Duration by) {
		set(instant().plus(by));
	}

	public void reset() {
		this.fixed = null;
	}

	@Override
	public Instant instant() {
		Instant moment = this.fixed;
		return (moment != null) ? moment : Instant.now();
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

	/**
	 * Puts it in place of the real one.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		TestClock testClock() {
			return new TestClock();
		}

	}

	/**
	 * Lets it run again after each test.
	 */
	public static class Reset implements TestExecutionListener {

		@Override
		public void afterTestMethod(TestContext context) {
			context.getApplicationContext().getBean(TestClock.class).reset();
		}

	}

}
