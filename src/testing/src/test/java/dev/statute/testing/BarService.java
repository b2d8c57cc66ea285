package dev.statute.testing;

import dev.statute.codec.Content;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Link;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import dev.statute.http.Response;
import dev.statute.server.Call;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Has tea, and fails in as many ways as a service can. */
final class BarService implements Bar {

  static final Drink TEA = new Drink("tea", 2);
  static final EntityTag TAG = EntityTag.strong("1");

  static Problem problem(String title) {
    return new Problem(Problem.ABOUT_BLANK, title, null, null, null, Map.of());
  }

  @Override
  public GetDrink get(String name, @Nullable EntityTagCondition known) {
    return switch (name) {
      case "tea" ->
          EntityTagCondition.of(TAG).equals(known)
              ? new GetDrink.NotModified(TAG)
              : new GetDrink.Ok(TEA, TAG);
      case "broken" -> throw new IllegalStateException("broken");
      case "fatal" -> throw new AssertionError("fatal");
      default -> new GetDrink.NotFound(problem("No " + name));
    };
  }

  @Override
  public HeadLabel label(String name) {
    return name.equals("tea") ? new HeadLabel.Ok(TAG) : new HeadLabel.NotFound();
  }

  @Override
  public AddDrink add(Drink drink) {
    return switch (drink.name()) {
      case "tea" -> new AddDrink.Conflict(problem("There is tea"));
      case "whisky" ->
          new AddDrink.SoldOut(Problem.ofType("/problems/sold-out").title("All drunk").build());
      default -> new AddDrink.Created(drink, UriReference.parse("/drinks/" + drink.name()));
    };
  }

  @Override
  public CompletionStage<GetAged> aged(String name) {
    return name.equals("never")
        ? new CompletableFuture<>()
        : CompletableFuture.supplyAsync(() -> new GetAged.Ok(new Drink(name, 9)));
  }

  @Override
  public GetPhoto photo(String name) {
    return new GetPhoto.NotFound(problem("No photo"));
  }

  @Override
  public PutPhoto putPhoto(String name, Content photo) {
    return new PutPhoto.Ok(photo);
  }

  @Override
  public ListDrinks list(Call call) {
    call.interim(new Response.EarlyHints(List.of(Link.to("/style.css", "preload"))));
    return new ListDrinks.Ok(List.of(TEA));
  }
}
