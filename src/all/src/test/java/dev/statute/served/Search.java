package dev.statute.served;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.QueryStyle.CSV;
import static dev.statute.QueryStyle.DEEP_OBJECT;
import static dev.statute.QueryStyle.FORM;
import static dev.statute.QueryStyle.PIPES;
import static dev.statute.QueryStyle.SPACES;
import static dev.statute.http.Status.NO_CONTENT;

import dev.statute.Api;
import dev.statute.CookieParam;
import dev.statute.PathParam;
import dev.statute.QueryParam;
import dev.statute.http.GET;
import dev.statute.http.Responds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that a request can say in its path and query. */
@Api(
    value = "/search",
    generate = {ROUTES, CLIENT})
@Responds(status = NO_CONTENT)
interface Search {

  /** A record whose components are parameters. */
  record Paging(int page, @QueryParam("per-page") @Nullable Integer size) {}

  /** A record of everything that a component can be. */
  record Filter(
      @QueryParam(defaultValue = "1") long min,
      @QueryParam("m&x") Optional<Long> max,
      @Nullable Size size,
      Size other,
      @Nullable String text,
      List<String> tags,
      @QueryParam(style = CSV) int[] ids,
      @QueryParam(style = PIPES) Set<Size> sizes) {}

  /** A record with a constructor that generated code must not mistake for the canonical one. */
  record Sorting(Size by, @Nullable Boolean descending, LocalDate from) {

    Sorting(Object by, Object descending, Object from) {
      this((Size) by, (Boolean) descending, (LocalDate) from);
    }
  }

  @GET("/lists")
  Listed lists(
      @QueryParam List<String> tag,
      @QueryParam Set<Size> sizes,
      @QueryParam Collection<Integer> numbers,
      @QueryParam long[] id,
      @QueryParam String[] texts,
      @QueryParam Size[] kinds,
      @QueryParam int @Nullable [] some,
      @QueryParam String... rest);

  @GET("/joined")
  Joined joined(
      @QueryParam(style = CSV) List<String> fields,
      @QueryParam(style = SPACES) Set<String> words,
      @QueryParam(style = PIPES) String[] texts,
      @QueryParam(style = CSV) int[] ids,
      @QueryParam(style = PIPES) List<Size> sizes,
      @QueryParam(style = SPACES) Size @Nullable [] more);

  @GET("/objects")
  GotObjects objects(
      @QueryParam(style = FORM) Paging paging,
      @QueryParam(style = FORM) @Nullable Sorting sorting,
      @QueryParam(style = DEEP_OBJECT) Filter filter,
      @QueryParam(value = "an odd/name", style = DEEP_OBJECT) @Nullable Filter other);

  @GET("/defaults")
  GotDefaults defaults(
      @QueryParam(defaultValue = "20") int limit,
      @QueryParam(defaultValue = "LARGE") Size size,
      @QueryParam(defaultValue = "") String text,
      @QueryParam(defaultValue = "c5") Amount amount,
      @QueryParam(defaultValue = {"1", "2"}) long[] ids,
      @QueryParam(
              defaultValue = {"a,b", "c"},
              style = CSV)
          List<String> fields,
      @QueryParam(defaultValue = "2026-11-30") LocalDate day);

  @GET("/cookies")
  GotCookies cookies(
      @CookieParam("__Host-session") UUID session,
      @CookieParam @Nullable Size size,
      @CookieParam Optional<Long> count,
      @CookieParam("a'b") Amount amount);

  @GET("/files/{path+}")
  GotFile file(String path);

  @GET("/files/{id}")
  GotFileById fileById(long id);

  @GET("/files/index")
  GotIndex index();

  @GET("/segments/{first}/{path+}")
  GotSegments segments(String first, List<String> path);

  @GET("/trees/{tree+}/leaves/{leaf}")
  GotLeaf leaf(String tree, String leaf);

  @GET("/trees/{tree+}/leaves/{leaf}/{vein}")
  GotVein vein(List<String> tree, String leaf, long vein);

  @GET("/trees/{tree+}")
  GotTree tree(String tree);

  @GET("/sizes/{path+}")
  GotSizes sizes(@PathParam("path") List<Size> sizes);
}
