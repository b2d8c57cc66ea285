package dev.statute.kitchen;

import static dev.statute.Output.*;
import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.*;
import dev.statute.codec.Content;
import dev.statute.field.Problem;
import dev.statute.http.*;
import org.jspecify.annotations.Nullable;

/** The menu as it was: an API that ends, with what it cannot comply with. */
@Api(
    value = "/former",
    generate = {ROUTES, CLIENT})
@Lifecycle(
    deprecated = "2026-06-30",
    sunset = "2027-06-30T12:00:00Z",
    documentation = "https://example.org/former-menu")
public interface FormerMenu {

  /** Returns the sections of the menu. */
  @GET
  @RateLimited
  @Responds(status = OK, body = Section.class)
  GetSections sections(@FieldParam("X-Client-Id") @Nullable String client);

  /** Returns what an oven reported, which may change without notice. */
  @GET("/readings/{number}")
  @Lifecycle(stability = Stability.PREVIEW)
  @Responds(status = OK, body = Reading.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetReading reading(short number);

  /** Sends what happens, as it happens. */
  @GET("/events")
  @Responds(
      status = OK,
      body = Content.class,
      mediaTypes = "text/event-stream",
      headers = CACHE_CONTROL)
  WatchKitchen watch(@HeaderParam(LAST_EVENT_ID) @Nullable Long last);

  /**
   * Returns the photo of the day at once.
   *
   * @deprecated there is none any more
   */
  @Deprecated
  @POST("/photo")
  @Responds(status = NO_CONTENT, headers = LOCATION)
  @Deviates(
      rule = "misplaced-field-doubt",
      reason = "clients of the first version look for it in the 204")
  GetPhotoOfTheDay photo();

  /** Stands on what nobody may ask for too often. */
  @Responds(status = TOO_MANY_REQUESTS, problem = "/problems/rate", headers = RETRY_AFTER)
  @Requires("X-Client-Id")
  @interface RateLimited {}
}
