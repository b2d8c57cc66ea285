package dev.statute.spring.zoo;

import dev.statute.codec.Content;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import dev.statute.server.PublicLinks;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** An ordinary bean. */
class Menagerie extends Namer<String> implements Animals {

  private static final int LENGTH = 20_000;

  @Override
  public GetCount count(@Nullable EntityTagCondition known) {
    return new GetCount.Ok(2L, EntityTag.strong("2"));
  }

  @Override
  public GetAnimal get(long id) {
    return id > 2
        ? new GetAnimal.NotFound(Problem.ofStatus(404).detail("No such animal.").build())
        : new GetAnimal.Ok(new Animal(id, "animal " + id));
  }

  @Override
  public AddAnimal add(NewAnimal animal, PublicLinks links) {
    return new AddAnimal.Created(new Animal(3, animal.name()), links.to(AnimalsPaths.get(3)));
  }

  @Override
  public CompletionStage<GetDream> dream(long id, String how) {
    return switch (how) {
      case "badly" -> CompletableFuture.failedFuture(new IllegalStateException("secret"));
      case "never" -> new CompletableFuture<>();
      case "nothing" -> CompletableFuture.completedFuture(null);
      default -> CompletableFuture.supplyAsync(() -> new GetDream.Ok(how));
    };
  }

  @Override
  public GetFilm film(long id, int lacking) {
    return new GetFilm.Ok(
        Content.stream(
            () -> new ByteArrayInputStream(new byte[LENGTH - lacking]),
            LENGTH,
            MediaType.of("application", "octet-stream")));
  }

  @Override
  public GetPicture picture(List<String> path) {
    return new GetPicture.Ok(path);
  }

  @Override
  public GetMap map(String path) {
    return new GetMap.Ok("map of " + path);
  }

  @Override
  public GetPlan plan(int floor, String kind) {
    return new GetPlan.Ok(floor + " as " + kind);
  }

  @Override
  public FindAnimals find(NewAnimal like) {
    return new FindAnimals.Ok(List.of(new Animal(1, like.name())));
  }
}
