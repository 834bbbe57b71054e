package app.closedset.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.jspecify.annotations.Nullable;

/**
 * The one-time token that lets whoever reads the server's log make the first account. It
 * lives as long as the process and as long as there is no account.
 */
@Component
class SetupToken {

	private static final Logger log = LoggerFactory.getLogger(SetupToken.class);

	private final AccountDesk desk;

	private volatile @Nullable String token;

	SetupToken(AccountDesk desk) {
		this.desk = desk;
	}

	@EventListener(ApplicationReadyEvent.class)
	void announce() {
		if (this.desk.isEmpty()) {
			byte[] bytes = new byte[32];
			new SecureRandom().nextBytes(bytes);
			String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
			this.token = fresh;
			log.info("There is no account yet. Open /setup and make the first one with this token: {}", fresh);
		}
	}

	boolean matches(String typed) {
		String expected = this.token;
		return expected != null && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
				typed.strip().getBytes(StandardCharsets.UTF_8));
	}

	void forget() {
		this.token = null;
	}

}
