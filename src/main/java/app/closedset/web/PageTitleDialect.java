package app.closedset.web;

import java.util.Set;

import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Lets the layout put words around the title of a page. A page hands its whole
 * {@code title} element to the layout, which sets it inside its own; the inner tags are
 * dropped here, so that "Riders" becomes "Riders – Closed Set".
 */
class PageTitleDialect implements IPostProcessorDialect {

	@Override
	public String getName() {
		return "Page title";
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return 1000;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, InnerTitles.class, 1000));
	}

	/**
	 * Drops title tags inside a title; those of drawings are left alone.
	 */
	public static class InnerTitles extends AbstractTemplateHandler {

		private boolean inHead;

		private int depth;

		@Override
		public void handleOpenElement(IOpenElementTag tag) {
			String name = tag.getElementCompleteName();
			if ("head".equals(name)) {
				this.inHead = true;
			}
			if (this.inHead && "title".equals(name) && this.depth++ > 0) {
				return;
			}
			super.handleOpenElement(tag);
		}

		@Override
		public void handleCloseElement(ICloseElementTag tag) {
			String name = tag.getElementCompleteName();
			if ("head".equals(name)) {
				this.inHead = false;
			}
			if (this.inHead && "title".equals(name) && --this.depth > 0) {
				return;
			}
			super.handleCloseElement(tag);
		}

	}

}
