package app.closedset.production;

import java.io.Serializable;
import java.util.UUID;

import app.closedset.core.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A performer's request for a coordinator.
 */
@Embeddable
record RequestId(@Column(name = "id") UUID value) implements Serializable {

	static RequestId next() {
		return new RequestId(MemberId.next().value());
	}

}
