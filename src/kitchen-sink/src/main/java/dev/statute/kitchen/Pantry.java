package dev.statute.kitchen;

import static dev.statute.Output.*;
import static dev.statute.QueryStyle.*;
import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.*;
import dev.statute.codec.Content;
import dev.statute.field.Problem;
import dev.statute.http.*;
import dev.statute.server.Call;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is in the pantry: each style of parameters, cookies, paths of any depth, own methods. */
@Api(
    value = "/pantry",
    generate = {ROUTES, CLIENT})
@Responds(status = TOO_MANY_REQUESTS, body = Problem.class, headers = RETRY_AFTER)
public interface Pantry {

  /** Finds goods by each style of parameters that a query can have. */
  @GET
  @Responds(status = OK, body = Good[].class)
  FindGoods find(
      @QueryParam("tag") Set<String> tags,
      @QueryParam long[] number,
      @QueryParam(
              style = CSV,
              defaultValue = {"name", "shelf"})
          List<String> fields,
      @QueryParam(style = SPACES) List<String> words,
      @QueryParam(style = PIPES) List<Course> courses,
      @QueryParam(style = FORM) @Valid Window window,
      @QueryParam(style = DEEP_OBJECT) @Nullable Stocked stocked,
      @QueryParam Optional<LocalDate> best,
      @CookieParam("kitchen") @Nullable String session,
      @FieldParam("X-Shelf") @Nullable Integer shelf,
      @Context Call call);

  /** Returns a good. */
  @GET("/goods/{code}")
  @Responds(status = OK, body = Good.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetGood get(@PathParam("code") @Pattern(regexp = "[A-Z]{2}-[0-9]{4}") String goodCode);

  /** Returns the label on a box, wherever it stands. */
  @GET("/boxes/{place+}/label")
  @Responds(status = OK, body = Content.class, mediaTypes = "text/plain")
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetLabel label(List<String> place);

  /** Finds goods by a question that is too long for a URI. */
  @QUERY("/questions")
  @Responds(status = OK, body = Good[].class)
  @Responds(status = UNPROCESSABLE_CONTENT, body = Problem.class)
  AskGoods ask(@Valid Question question);

  /** Copies a good to another shelf. */
  @COPY("/goods/{code}")
  @Responds(status = CREATED)
  @Responds(status = NO_CONTENT)
  @Responds(status = NOT_FOUND, body = Problem.class)
  CopyGood copy(String code, @HeaderParam(DESTINATION) java.net.URI destination);

  /** Leads to where the list of suppliers has moved. */
  @GET("/suppliers")
  @Responds(status = PERMANENT_REDIRECT)
  FindSuppliers suppliers();

  /** Begins to count everything, which takes a while. */
  @POST("/counts")
  @Responds(status = ACCEPTED, headers = LOCATION, optionalHeaders = RETRY_AFTER)
  @Responds(status = SERVICE_UNAVAILABLE, body = Problem.class, headers = RETRY_AFTER)
  CountGoods count();

  /**
   * A part of the list.
   *
   * @param page its number
   * @param size how many goods it has
   */
  record Window(
      @QueryParam(defaultValue = "1") @Min(1) int page,
      @QueryParam("per-page") @Max(50) @Nullable Integer size) {}

  /**
   * How much there has to be.
   *
   * @param min at least
   * @param max at most
   */
  record Stocked(@Nullable Integer min, @Nullable Integer max) {}

  /**
   * Something to cook with.
   *
   * @param code two letters and four digits, such as {@code FL-0001}
   * @param name what it is called
   * @param shelf where it is
   */
  record Good(
      @Pattern(regexp = "[A-Z]{2}-[0-9]{4}") String code, String name, @Min(1) @Max(9) int shelf) {}

  /**
   * What is looked for.
   *
   * @param anyOf words of which one has to occur
   * @param course what it is for
   */
  record Question(
      @jakarta.validation.constraints.NotEmpty List<String> anyOf, @Nullable Course course) {}
}
