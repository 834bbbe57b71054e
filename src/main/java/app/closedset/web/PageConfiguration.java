package app.closedset.web;

import app.closedset.people.Accounts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.DefaultErrorViewResolver;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What all pages share: their language, their titles, and the status of a refused form.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new RefusedForms());
	}

	@Bean
	LocaleResolver localeResolver(ObjectProvider<Accounts> accounts) {
		return new LanguageResolver(accounts);
	}

	/** Comes before Boot's resolver, which picks the page by the status alone. */
	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	ErrorViewResolver refusedRequestPages() {
		return new ErrorPages();
	}

	/** Boot's own, which it leaves out as soon as there is another one. */
	@Bean
	DefaultErrorViewResolver pagesByStatus(ApplicationContext context, WebProperties properties) {
		return new DefaultErrorViewResolver(context, properties.getResources());
	}

	@Bean
	PageTitleDialect pageTitleDialect() {
		return new PageTitleDialect();
	}

	/**
	 * A form that comes back with errors is answered with 422.
	 */
	static class RefusedForms implements HandlerInterceptor {

		@Override
		public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
				@Nullable ModelAndView page) {
			if (page == null || !"POST".equals(request.getMethod()) || isRedirect(page)) {
				return;
			}
			boolean refused = page.getModel()
				.values()
				.stream()
				.anyMatch((value) -> value instanceof BindingResult result && result.hasErrors());
			if (refused) {
				page.addObject("refused", true);
				if (response.getStatus() == HttpStatus.OK.value()) {
					response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				}
			}
		}

		private static boolean isRedirect(ModelAndView page) {
			String view = page.getViewName();
			return view != null && view.startsWith("redirect:");
		}

	}

}
