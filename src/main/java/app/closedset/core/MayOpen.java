package app.closedset.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may open this route of a production: members with one of these roles. Whether the
 * record itself is theirs is the use case's business. A handler without an access
 * annotation answers 404 to everyone.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.TYPE })
public @interface MayOpen {

	Role[] value();

}
