package app.closedset.script.reading;

import java.io.StringReader;
import java.util.MissingResourceException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

import org.jspecify.annotations.Nullable;

/**
 * Reads XML of unknown origin: no document type, so no entities and nothing fetched, and
 * no deep nesting.
 */
final class GuardedXml extends StreamReaderDelegate {

	/** Final Draft itself stays below 20. */
	private static final int DEEPEST = 64;

	private static final int MOST_ATTRIBUTES = 500;

	private static final int LONGEST_NAME = 1000;

	private int depth;

	private GuardedXml(XMLStreamReader reader) {
		super(reader);
	}

	static GuardedXml of(String text) throws XMLStreamException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		// Told here, because each version of Java has other limits of its own.
		factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
		factory.setProperty("jdk.xml.maxXMLNameLimit", LONGEST_NAME);
		factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 1);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("Nothing is fetched");
		});
		return new GuardedXml(factory.createXMLStreamReader(new StringReader(text)));
	}

	@Override
	public int next() throws XMLStreamException {
		int event;
		try {
			event = super.next();
		}
		catch (MissingResourceException ex) {
			// Java's parser has no words for some errors in a document type.
			throw new Unsafe();
		}
		switch (event) {
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
				throw new Unsafe();
			case XMLStreamConstants.START_ELEMENT -> {
				if (++this.depth > DEEPEST) {
					throw new Unsafe();
				}
			}
			case XMLStreamConstants.END_ELEMENT -> this.depth--;
			default -> {
				// Text, comments and instructions do no harm.
			}
		}
		return event;
	}

	/** Goes to the next child of the element that is open, or to its end. */
	boolean nextChild() throws XMLStreamException {
		while (hasNext()) {
			int event = next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
			if (event == XMLStreamConstants.END_ELEMENT) {
				return false;
			}
		}
		return false;
	}

	/** Leaves out the element that was just opened, with all in it. */
	void skip() throws XMLStreamException {
		int outside = this.depth - 1;
		while (this.depth > outside) {
			next();
		}
	}

	/** The text of the element that was just opened, without that of its children. */
	String text() throws XMLStreamException {
		int inside = this.depth;
		StringBuilder text = new StringBuilder();
		while (true) {
			int event = next();
			if (this.depth < inside) {
				return text.toString();
			}
			if (this.depth == inside && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
					|| event == XMLStreamConstants.SPACE)) {
				text.append(getText());
			}
		}
	}

	@Nullable String attribute(String name) {
		return getAttributeValue(null, name);
	}

	/**
	 * The document tries what a script never does.
	 */
	static final class Unsafe extends XMLStreamException {

		private static final long serialVersionUID = 1L;

		Unsafe() {
			super("Document type, entity or depth");
		}

	}

}
