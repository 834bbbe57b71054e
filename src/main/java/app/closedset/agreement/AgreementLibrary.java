package app.closedset.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.closedset.core.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The profiles that are shipped in {@code agreements/}, read once. The application does
 * not start with one that is wrong.
 */
@Component
class AgreementLibrary implements Agreements {

	/** Also the order in which profiles are offered. */
	private static final List<String> ORDER = List.of("best-practice", "sag-aftra", "france-film");

	private final Map<String, AgreementProfile> newest;

	AgreementLibrary() throws IOException {
		this(shipped());
	}

	AgreementLibrary(List<AgreementProfile> profiles) {
		Map<String, AgreementProfile> newest = new LinkedHashMap<>();
		profiles.stream()
			.sorted(Comparator.comparingInt(AgreementLibrary::place)
				.thenComparing(AgreementProfile::key)
				.thenComparing(AgreementProfile::version))
			.forEach((profile) -> {
				AgreementProfile before = newest.put(profile.key(), profile);
				if (before != null && before.version() == profile.version()) {
					throw new IllegalStateException(
							"Agreement %s is there twice in version %d".formatted(profile.key(), profile.version()));
				}
			});
		if (newest.isEmpty()) {
			throw new IllegalStateException("No agreement was found");
		}
		this.newest = newest;
	}

	@Override
	public List<AgreementProfile> all() {
		return List.copyOf(this.newest.values());
	}

	@Override
	public AgreementProfile current(String key) {
		AgreementProfile profile = this.newest.get(key);
		if (profile == null) {
			throw new NotFound("agreement");
		}
		return profile;
	}

	@Override
	public AgreementTerms strictest(Collection<String> keys) {
		List<AgreementProfile> profiles = keys.stream().distinct().map(this::current).toList();
		if (profiles.isEmpty()) {
			throw new IllegalArgumentException("A production takes at least one agreement");
		}
		NoticeRule notice = profiles.stream().map(AgreementProfile::notice).reduce(NoticeRule::strictest).orElseThrow();
		RiderThreshold threshold = profiles.stream()
			.map(AgreementProfile::threshold)
			.reduce(RiderThreshold::strictest)
			.orElseThrow();
		return new AgreementTerms(profiles, notice, threshold);
	}

	private static int place(AgreementProfile profile) {
		int place = ORDER.indexOf(profile.key());
		return (place >= 0) ? place : ORDER.size();
	}

	private static List<AgreementProfile> shipped() throws IOException {
		List<AgreementProfile> profiles = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:agreements/*.json")) {
			String name = file.getFilename();
			try (InputStream content = file.getInputStream()) {
				profiles.add(AgreementFile.read((name != null) ? name : file.getDescription(), content));
			}
		}
		return profiles;
	}

}
