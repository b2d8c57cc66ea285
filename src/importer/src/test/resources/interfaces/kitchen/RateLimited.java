package kitchen;

import static dev.statute.http.Header.RETRY_AFTER;
import static dev.statute.http.Status.TOO_MANY_REQUESTS;

import dev.statute.Field;
import dev.statute.http.Responds;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Clients that ask too often have to wait. */
@Responds(
    status = TOO_MANY_REQUESTS,
    problem = "/problems/rate",
    headers = RETRY_AFTER,
    fields = @Field(value = "X-Quota", type = int.class, optional = true))
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface RateLimited {}
