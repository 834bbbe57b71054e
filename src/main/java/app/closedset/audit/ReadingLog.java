package app.closedset.audit;

import java.time.Instant;
import java.util.List;

import app.closedset.core.MemberId;
import app.closedset.core.Subject;
import app.closedset.core.Viewer;

/**
 * Who opened whose sensitive record. Not chained, so that retention can delete it.
 */
public interface ReadingLog {

	/**
	 * Notes that a record was opened; needs a writing transaction.
	 * @param reader who reads
	 * @param about the record
	 * @param of the person whom the record is about
	 */
	void opened(Viewer reader, Subject about, MemberId of);

	/** The last 200 readings of a record, newest first. */
	List<Reading> of(Subject about);

	/**
	 * @param reader who read
	 * @param at when
	 */
	record Reading(MemberId reader, Instant at) {
	}

}
