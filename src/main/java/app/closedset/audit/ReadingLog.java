package app.closedset.audit;

import app.closedset.core.MemberId;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;

/**
 * Who opened whose sensitive record. Not chained, so that retention can delete it. Needs
 * a writing transaction.
 */
public interface ReadingLog {

	/**
	 * @param reader who reads
	 * @param about the record
	 * @param of the person whom the record is about
	 */
	void opened(Viewer reader, Subject about, MemberId of);

}
