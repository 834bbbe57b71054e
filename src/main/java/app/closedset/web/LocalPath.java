package app.closedset.web;

import org.jspecify.annotations.Nullable;

/**
 * Paths that were sent along and may be followed: those of this application only.
 */
final class LocalPath {

	private LocalPath() {
	}

	/**
	 * Whether a browser that is sent there stays here.
	 */
	static boolean isLocal(@Nullable String path) {
		return path != null && path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0
				&& path.chars().noneMatch((character) -> character < ' ' || character == 0x7f);
	}

	static String orHome(@Nullable String path) {
		return (path != null && isLocal(path)) ? path : "/";
	}

}
