package dev.statute.kitchen.served;

import dev.statute.codec.Content;
import dev.statute.field.RetryAfter;
import dev.statute.field.UriReference;
import dev.statute.http.Status;
import dev.statute.kitchen.AskGoods;
import dev.statute.kitchen.CopyGood;
import dev.statute.kitchen.CountGoods;
import dev.statute.kitchen.Course;
import dev.statute.kitchen.FindGoods;
import dev.statute.kitchen.FindSuppliers;
import dev.statute.kitchen.GetGood;
import dev.statute.kitchen.GetLabel;
import dev.statute.kitchen.Pantry;
import dev.statute.server.Call;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The pantry, in which three goods are. */
final class PantryService implements Pantry {

  private static final List<Good> GOODS =
      List.of(
          new Good("FL-0001", "flour", 1),
          new Good("SA-0002", "salt", 2),
          new Good("OI-0003", "oil", 2));

  private final AtomicInteger counts = new AtomicInteger();

  @Override
  public FindGoods find(
      Set<String> tags,
      long[] number,
      List<String> fields,
      List<String> words,
      List<Course> courses,
      Window window,
      @Nullable Stocked stocked,
      Optional<LocalDate> best,
      @Nullable String session,
      @Nullable Integer shelf,
      Call call) {
    return new FindGoods.Ok(
        GOODS.stream().filter(good -> shelf == null || good.shelf() == shelf).toList());
  }

  @Override
  public GetGood get(String goodCode) {
    return GOODS.stream()
        .filter(good -> good.code().equals(goodCode))
        .findFirst()
        .<GetGood>map(GetGood.Ok::new)
        .orElseGet(() -> new GetGood.NotFound(Problems.of(Status.NOT_FOUND, "No such good")));
  }

  @Override
  public GetLabel label(List<String> place) {
    return place.get(0).length() > 1
        ? new GetLabel.NotFound(Problems.of(Status.NOT_FOUND, "No such box"))
        : new GetLabel.Ok(Content.text("A box " + place.size() + " steps away\n"));
  }

  @Override
  public AskGoods ask(Question question) {
    return new AskGoods.Ok(
        GOODS.stream().filter(good -> question.anyOf().contains(good.name())).toList());
  }

  @Override
  public CopyGood copy(String code, URI destination) {
    if (GOODS.stream().noneMatch(good -> good.code().equals(code))) {
      return new CopyGood.NotFound(Problems.of(Status.NOT_FOUND, "No such good"));
    }
    return new CopyGood.NoContent();
  }

  @Override
  public FindSuppliers suppliers() {
    return new FindSuppliers.PermanentRedirect(UriReference.parse("/suppliers"));
  }

  @Override
  public CountGoods count() {
    int number = counts.incrementAndGet();
    return number % 3 == 0
        ? new CountGoods.ServiceUnavailable(
            Problems.of(Status.SERVICE_UNAVAILABLE, "Others are counting"),
            RetryAfter.in(Duration.ofSeconds(5)))
        : new CountGoods.Accepted(UriReference.parse("/pantry/counts/" + number));
  }
}
