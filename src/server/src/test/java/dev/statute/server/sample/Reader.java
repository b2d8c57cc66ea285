package dev.statute.server.sample;

import dev.statute.codec.Content;
import dev.statute.field.AcceptLanguage;
import dev.statute.field.CacheControl;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.HttpDate;
import dev.statute.field.IfRange;
import dev.statute.field.Link;
import dev.statute.field.Range;
import dev.statute.field.SetCookie;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what it was given, with a hyphen for nothing. */
public final class Reader implements Reading {

  @Override
  public GetReading get(
      @Nullable EntityTagCondition match,
      Optional<HttpDate> unmodified,
      @Nullable EntityTagCondition noneMatch,
      @Nullable HttpDate modified,
      @Nullable Range range,
      @Nullable IfRange ifRange) {
    return new GetReading.Ok(
        text(match, unmodified.orElse(null), noneMatch, modified, range, ifRange));
  }

  @Override
  public GetDemanded demanded(EntityTagCondition noneMatch, HttpDate modified, Range range) {
    return new GetDemanded.Ok(text(noneMatch, modified, range));
  }

  @Override
  public PutDemanded putDemanded(HttpDate modified, String content) {
    return new PutDemanded.Ok(text(modified));
  }

  @Override
  public PutReading put(
      @Nullable EntityTagCondition match,
      @Nullable HttpDate unmodified,
      @Nullable EntityTagCondition noneMatch,
      @Nullable HttpDate modified,
      @Nullable Range range,
      @Nullable IfRange ifRange,
      String content) {
    return new PutReading.Ok(text(match, unmodified, noneMatch, modified, range, ifRange));
  }

  @Override
  public QueryReading query(
      @Nullable EntityTagCondition noneMatch, @Nullable Range range, String query) {
    return new QueryReading.Ok(text(noneMatch, range));
  }

  @Override
  public PostReading wishes(
      @Nullable AcceptLanguage language,
      @Nullable CacheControl cache,
      @Nullable List<Link> links,
      @Nullable Integer forwards) {
    return new PostReading.Ok(text(language, cache, links, forwards));
  }

  @Override
  public GetJson json() {
    return new GetJson.Ok(
        "x", List.of(SetCookie.of("a", "1").withPath("/"), SetCookie.of("b", "2").secure()));
  }

  private static Content text(@Nullable Object... values) {
    return Content.text(
        Arrays.stream(values)
            .map(value -> value == null ? "-" : value.toString())
            .collect(Collectors.joining(" / ")));
  }
}
