package app.closedset.core;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes version 7 UUIDs: the time first, so that keys stay in order of creation. They are
 * identifiers, never secrets.
 */
final class Ids {

	private static final SecureRandom RANDOM = new SecureRandom();

	private Ids() {
	}

	static UUID next() {
		long time = System.currentTimeMillis();
		long high = (time << 16) | 0x7000L | RANDOM.nextInt(0x1000);
		long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
		return new UUID(high, low);
	}

}
