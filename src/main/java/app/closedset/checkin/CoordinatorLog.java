package app.closedset.checkin;

import java.util.List;
import java.util.UUID;

import app.closedset.core.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/**
 * The coordinators' own logs.
 */
interface CoordinatorLog extends Repository<LogEntry, UUID> {

	LogEntry save(LogEntry entry);

	List<LogEntry> findByCoordinatorOrderByWrittenAtDesc(MemberId coordinator, Limit limit);

}
