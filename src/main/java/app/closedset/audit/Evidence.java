package app.closedset.audit;

import java.util.ArrayList;
import java.util.List;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What happened in one transaction, written when all else has been. So the chain's lock
 * is the last that any transaction takes: who holds it waits for nobody, and whatever
 * order other rows are locked in, the audit never completes a circle. It is also held no
 * longer than it must be.
 */
final class Evidence implements TransactionSynchronization {

	private final AuditChain chain;

	private final List<AuditChain.Link> links = new ArrayList<>();

	private Evidence(AuditChain chain) {
		this.chain = chain;
	}

	/** What the present transaction has gathered so far. */
	static Evidence ofTransaction(AuditChain chain) {
		for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
			if (each instanceof Evidence evidence) {
				return evidence;
			}
		}
		Evidence evidence = new Evidence(chain);
		TransactionSynchronizationManager.registerSynchronization(evidence);
		return evidence;
	}

	void add(AuditChain.Link link) {
		this.links.add(link);
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		this.chain.append(this.links);
	}

}
