package app.closedset.script.isolated;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;

/**
 * Opens no address: a script fetches nothing.
 */
final class NoConnections extends URLStreamHandler {

	@Override
	protected URLConnection openConnection(URL address) throws IOException {
		throw new IOException("Nothing is fetched");
	}

}
