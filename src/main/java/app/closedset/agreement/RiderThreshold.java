package app.closedset.agreement;

/**
 * From which intensity a full rider is needed; below it a touch agreement is enough.
 * Sexual violence always needs a full rider.
 *
 * @param exposure from 0 to 4
 * @param contact from 0 to 4
 */
public record RiderThreshold(int exposure, int contact) {

	public RiderThreshold {
		if (exposure < 0 || exposure > 4 || contact < 0 || contact > 4) {
			throw new IllegalArgumentException("An intensity is from 0 to 4");
		}
	}

	public RiderThreshold strictest(RiderThreshold other) {
		return new RiderThreshold(Math.min(this.exposure, other.exposure), Math.min(this.contact, other.contact));
	}

	public boolean asksRider(int exposure, int contact, int violence) {
		return exposure >= this.exposure || contact >= this.contact || violence == 4;
	}

}
