package dev.statute;

import dev.statute.editor.PathText;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose methods are the operations of an HTTP API.
 *
 * <p>Each method carries the annotation of its HTTP method ({@code @GET}, {@code @POST}, …) and one
 * {@code @Responds} for each response that it may return. Its return type is generated: a sealed
 * interface with one record for each of these responses. {@code @Responds} on the interface itself
 * declares a response that each of its operations may give.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Api {

  /**
   * Returns the path that the paths of the operations are relative to.
   *
   * @return a path that starts with a slash, or the empty string
   */
  @PathText
  String value() default "";

  /**
   * Returns what the server of the API is. Some statuses belong to intermediaries, such as 502 (Bad
   * Gateway), and some to one kind of them.
   *
   * @return the role, that of an origin server unless said
   */
  Role role() default Role.ORIGIN;

  /**
   * Returns the most octets of content that generated routes take for each operation that does not
   * say more or less itself, such as {@code @PUT(value = "/{id}", maxContentLength = 64 << 20)}. A
   * request with more gets a 413 (RFC 9110, 15.5.14), whether it announces its length or sends
   * chunks.
   *
   * @return the most octets, or -1 for what the server says: {@code
   *     dev.statute.server.Limits.requestContent()}, 8 MiB unless configured
   */
  long maxContentLength() default -1;

  /**
   * Returns what is generated in addition to the reply types. Each is a class in the package of the
   * interface: for {@code Orders}, {@code OrdersRoutes}, {@code OrdersClient} and {@code
   * OrdersResource}. With each comes {@code OrdersPaths}, which refers to the resources of the
   * operations. Other packages request them with {@link GenerateRoutes}, {@link GenerateClient} and
   * {@link GenerateResource}.
   *
   * @return the outputs, none unless said
   */
  Output[] generate() default {};
}
