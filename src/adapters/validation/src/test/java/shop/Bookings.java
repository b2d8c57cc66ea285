package shop;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.QueryStyle.FORM;
import static dev.statute.http.Status.NO_CONTENT;
import static dev.statute.http.Status.UNPROCESSABLE_CONTENT;

import dev.statute.Api;
import dev.statute.CookieParam;
import dev.statute.QueryParam;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.PUT;
import dev.statute.http.Responds;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bookings of a hotel, whose arguments have constraints. */
@Api(
    value = "/bookings",
    generate = {ROUTES, CLIENT})
public interface Bookings {

  /** Who stays. */
  record Guest(@NotBlank String name, @Min(0) int age) {}

  /** A booking. */
  record Booking(
      @Size(min = 2, max = 3) String room,
      @NotEmpty List<@Valid Guest> guests,
      @Nullable Map<String, @Size(max = 5) String> notes) {}

  /** A part of a list. */
  record Paging(@Min(1) int page, @QueryParam(defaultValue = "20") @Max(100) int size) {}

  /** Books, and says what cannot be booked. */
  @POST
  @Responds(status = NO_CONTENT)
  @Responds(status = UNPROCESSABLE_CONTENT, body = Problem.class)
  Book book(@Valid Booking booking);

  /** Finds bookings. */
  @GET("/{room}")
  @Responds(status = NO_CONTENT)
  Find find(
      @Pattern(regexp = "[A-Z][0-9]") String room,
      @QueryParam @Max(9) int limit,
      @QueryParam("tag") List<@NotBlank String> tags,
      @QueryParam(style = FORM) @Valid Paging paging,
      @CookieParam @Size(min = 4) @Nullable String session);

  /** Has no constraints. */
  @PUT("/{room}")
  @Responds(status = NO_CONTENT)
  Change change(String room, Booking booking);
}
