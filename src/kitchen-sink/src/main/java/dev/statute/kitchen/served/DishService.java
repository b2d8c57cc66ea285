package dev.statute.kitchen.served;

import dev.statute.codec.Content;
import dev.statute.field.CacheControl;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.HttpDate;
import dev.statute.field.Link;
import dev.statute.field.MergePatch;
import dev.statute.field.Prefer;
import dev.statute.field.Preference;
import dev.statute.field.PreferenceApplied;
import dev.statute.field.draft.IdempotencyKey;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.jackson.JacksonCodec;
import dev.statute.kitchen.About;
import dev.statute.kitchen.AddDish;
import dev.statute.kitchen.ChangePrice;
import dev.statute.kitchen.Dish;
import dev.statute.kitchen.Dishes;
import dev.statute.kitchen.DishesPaths;
import dev.statute.kitchen.GetDish;
import dev.statute.kitchen.ListDishes;
import dev.statute.kitchen.Money;
import dev.statute.kitchen.ProbeDish;
import dev.statute.kitchen.RemoveDish;
import dev.statute.kitchen.ReplaceDish;
import dev.statute.kitchen.Slice;
import dev.statute.kitchen.TitleTaken;
import dev.statute.server.precondition.Conditions;
import dev.statute.server.precondition.Preconditions.Outcome;
import dev.statute.server.precondition.Validators;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dishes, in the order in which they were added. */
final class DishService implements Dishes {

  /** The menu is full then. */
  private static final int MOST = 200;

  private record Served(Dish dish, int version) {

    EntityTag tag() {
      return EntityTag.strong(dish.id() + "-" + version);
    }
  }

  private final JacksonCodec codec;
  private final HttpDate opened = HttpDate.of(Instant.parse("2026-01-01T00:00:00Z"));
  private final Map<UUID, Served> dishes = new LinkedHashMap<>();

  DishService(JacksonCodec codec) {
    this.codec = codec;
  }

  @Override
  public About about() {
    return new About.Ok(Content.text("The dishes of a kitchen.\n"));
  }

  @Override
  public synchronized ListDishes list(int limit, int from) {
    List<Dish> all = new ArrayList<>();
    dishes.values().forEach(served -> all.add(served.dish()));
    int first = Math.min(from, all.size());
    int end = Math.min(first + limit, all.size());
    boolean isLast = end == all.size();
    Slice<Dish> slice = new Slice<>(List.copyOf(all.subList(first, end)), isLast ? null : end);
    CacheControl control = CacheControl.builder().noCache().build();
    return isLast
        ? new ListDishes.Ok(slice, control, all.size())
        : new ListDishes.Ok(
            slice,
            control,
            all.size(),
            List.of(Link.to(DishesPaths.list(limit, end).toString(), "next")),
            "north");
  }

  @Override
  public synchronized GetDish get(
      UUID id, @Nullable EntityTagCondition known, @Nullable HttpDate since) {
    Served served = dishes.get(id);
    if (served == null) {
      return new GetDish.NotFound(Problems.ofType("no-dish", "There is no such dish"));
    }
    Conditions conditions = Conditions.none().ifNoneMatch(known).ifModifiedSince(since);
    return conditions.evaluate(Method.GET, Validators.of(served.tag(), opened))
            == Outcome.NOT_MODIFIED
        ? new GetDish.NotModified(served.tag())
        : new GetDish.Ok(served.dish(), served.tag(), opened);
  }

  @Override
  public synchronized ProbeDish probe(UUID id) {
    Served served = dishes.get(id);
    return served == null ? new ProbeDish.NotFound() : new ProbeDish.Ok(served.tag());
  }

  @Override
  public synchronized AddDish add(Dish dish, @Nullable IdempotencyKey key) {
    Optional<Dish> other =
        dishes.values().stream()
            .map(Served::dish)
            .filter(d -> d.title().equals(dish.title()) || d.id().equals(dish.id()))
            .findFirst();
    if (other.isPresent()) {
      return new AddDish.TitleTaken(new TitleTaken(other.get().id(), "Choose another title"));
    }
    if (dishes.size() == MOST) {
      return new AddDish.KitchenClosed(Problems.ofType("kitchen-closed", "The menu is full"));
    }
    Served served = new Served(dish, 1);
    dishes.put(dish.id(), served);
    return new AddDish.Created(dish, served.tag(), DishesPaths.get(dish.id()));
  }

  @Override
  public synchronized ReplaceDish replace(
      UUID id, Dish dish, @Nullable EntityTagCondition expected) {
    Served served = dishes.get(id);
    if (served == null) {
      return new ReplaceDish.NotFound(Problems.ofType("no-dish", "There is no such dish"));
    }
    if (expected == null) {
      return new ReplaceDish.PreconditionRequired(
          Problems.of(Status.PRECONDITION_REQUIRED, "Say with If-Match what you replace"));
    }
    if (Conditions.none().ifMatch(expected).evaluate(Method.PUT, Validators.of(served.tag()))
        == Outcome.FAILED) {
      return new ReplaceDish.PreconditionFailed(
          Problems.of(Status.PRECONDITION_FAILED, "Somebody has changed the dish"));
    }
    if (!dish.id().equals(id)) {
      return new ReplaceDish.UnprocessableContent(
          Problems.of(Status.UNPROCESSABLE_CONTENT, "The dish has another id than the path"));
    }
    Served next = new Served(dish, served.version() + 1);
    dishes.put(id, next);
    return new ReplaceDish.Ok(dish, next.tag());
  }

  @Override
  public synchronized ChangePrice changePrice(
      UUID id, MergePatch<Money> patch, @Nullable Prefer preference) {
    Served served = dishes.get(id);
    if (served == null || !(served.dish() instanceof Dish.Roast roast)) {
      return new ChangePrice.NotFound(Problems.of(Status.NOT_FOUND, "No such roast"));
    }
    Money price = codec.apply(patch, roast.price());
    Dish changed = new Dish.Roast(id, roast.title(), roast.sides(), price);
    dishes.put(id, new Served(changed, served.version() + 1));
    if (preference != null && preference.prefers(Preference.RETURN_MINIMAL)) {
      return new ChangePrice.NoContent(PreferenceApplied.of(Preference.RETURN_MINIMAL));
    }
    return new ChangePrice.Ok(price);
  }

  @Override
  public synchronized RemoveDish remove(UUID id) {
    return dishes.remove(id) == null
        ? new RemoveDish.NotFound(Problems.ofType("no-dish", "There is no such dish"))
        : new RemoveDish.NoContent();
  }
}
