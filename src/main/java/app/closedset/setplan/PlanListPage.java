package app.closedset.setplan;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The plans that a reader may know of, in script order.
 *
 * @param rows one a scene
 * @param prepares whether the reader writes plans
 */
record PlanListPage(List<Row> rows, boolean prepares) {

	/**
	 * @param number of the scene
	 * @param heading of the scene
	 * @param href where it leads, or none where the reader only follows
	 * @param state how it stands
	 * @param named how many people it names, or 0
	 * @param acknowledged how many of them read the rules
	 * @param call the next call of the scene, or none
	 */
	record Row(String number, String heading, @Nullable String href, State state, int named, int acknowledged,
			@Nullable Instant call) {
	}

	/**
	 * How a plan stands, for this reader.
	 */
	enum State {

		NONE("missing"), DRAFT("waiting"), HALF_APPROVED("waiting"), PUBLISHED("ready"), TO_READ("waiting");

		private final String shape;

		State(String shape) {
			this.shape = shape;
		}

		public String shape() {
			return this.shape;
		}

		public String message() {
			return "setplan.state." + name();
		}

	}

}
