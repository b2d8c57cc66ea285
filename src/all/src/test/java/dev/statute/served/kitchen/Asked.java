package dev.statute.served.kitchen;

import dev.statute.field.CacheControl;
import dev.statute.field.Challenge;
import dev.statute.field.ContentRange;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.IfRange;
import dev.statute.field.Link;
import dev.statute.field.Problem;
import dev.statute.field.Range;
import dev.statute.field.SetCookie;
import dev.statute.field.UriReference;
import dev.statute.field.draft.IdempotencyKey;
import dev.statute.field.structured.Priority;
import dev.statute.field.structured.StructuredDictionary;
import dev.statute.field.structured.StructuredList;
import dev.statute.served.kitchen.Kitchen.Burnt;
import dev.statute.served.kitchen.Kitchen.Paging;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** An operation, with random arguments and a random answer. */
enum Asked {
  FIND(
      (kitchen, random) ->
          kitchen.find(
              random.house(),
              random.chance().number(99),
              Set.copyOf(random.chance().some(random::course)),
              new long[] {random.chance().number(), 7},
              random.chance().some(random.chance()::text),
              random.chance().some(random.chance()::text),
              Set.copyOf(random.chance().some(random.chance()::text)),
              random.chance().some(random.chance()::text).toArray(String[]::new),
              new Paging(random.chance().number(9), random.chance().orNull(() -> 5)),
              random.chance().orNull(random::price),
              random.chance().field(),
              random.chance().orNull(random.chance()::field),
              random.chance().orNull(random.chance()::cookie),
              random
                  .chance()
                  .orNull(
                      () -> EntityTagCondition.of(EntityTag.weak("a,b"), EntityTag.strong("")))),
      random ->
          random
              .chance()
              .one(
                  List.of(
                      new FindDishes.Ok(
                          random.page(),
                          EntityTag.strong("a,\\b"),
                          random.chance().field(),
                          random.chance().number(),
                          List.of(Link.to("/x?a,b;c", "next")),
                          random.chance().orNull(() -> CacheControl.builder().noStore().build()),
                          random.chance().orNull(random::course),
                          random.chance().orNull(() -> StructuredList.parse("a;b=\"c,d\", (1 2)"))),
                      new FindDishes.NotModified(EntityTag.weak(""), null),
                      random.tooMany()))),
  COOK(
      (kitchen, random) ->
          kitchen.cook(
              random.house(),
              new IdempotencyKey("k\"\\" + random.chance().field()),
              random.chance().orNull(() -> Priority.of(random.chance().number(8))),
              random.chance().orNull(() -> StructuredDictionary.parse("a, b=\"\\\"\", c=(x);y")),
              random.credentials(),
              Optional.ofNullable(random.chance().orNull(random.chance()::number)),
              random.dish()),
      random ->
          random
              .chance()
              .one(
                  List.of(
                      new Cook.Created(
                          random.dish(),
                          List.of(SetCookie.of("a", "b"), SetCookie.of("c", "").httpOnly()),
                          UriReference.parse("/x/" + random.chance().number(9))),
                      new Cook.Created(random.dish(), null, UriReference.parse("?a=%2C")),
                      new Cook.IsBurnt(
                          new Burnt(
                              "/problems/burnt",
                              409,
                              random.chance().text(),
                              3,
                              random.chance().orNull(random.chance()::text),
                              random
                                  .chance()
                                  .orNull(() -> random.chance().some(random.chance()::text)))),
                      new Cook.Banned(
                          Problem.ofType("/problems/banned").title(random.chance().text()).build()),
                      new Cook.Otherwise(
                          Problem.ofType("/problems/x").with("y", random.chance().text()).build()),
                      new Cook.Forbidden(Problem.ofType("about:blank").build()),
                      new Cook.Unauthorized(
                          List.of(Challenge.basic("a \"b\", c"), Challenge.bearer("d")),
                          Problem.ofType("about:blank").build()),
                      random.tooMany()))),
  SHELVES(
      (kitchen, random) ->
          kitchen.shelves(
              random.house(),
              random.chance().segment(),
              random.chance().atLeastOne(random.chance()::segment)),
      random ->
          random
              .chance()
              .one(
                  List.of(
                      new GetShelves.Ok(
                          Map.of(random.chance().text(), random.chance().some(random::page))),
                      new GetShelves.NotFound(Problem.ofType("/problems/no-shelf").build()),
                      random.tooMany()))),
  REMOVE(
      (kitchen, random) ->
          kitchen.remove(
              random.house(),
              String.join(
                  "/",
                  random.chance().atLeastOne(() -> random.chance().segment().replace('/', '_'))),
              random.chance().orNull(random.chance()::text)),
      random ->
          random
              .chance()
              .one(
                  List.of(
                      new RemoveFile.NoContent(),
                      new RemoveFile.NotFound(Problem.ofType("about:blank").build()),
                      random.tooMany()))),
  LOG_IN(
      (kitchen, random) ->
          kitchen.logIn(
              random.house(),
              random.chance().text(),
              random.chance().some(random.chance()::text),
              random.chance().orNull(() -> LocalDate.of(-1, 2, 3)),
              random.chance().orNull(random.chance()::text)),
      random ->
          random
              .chance()
              .one(
                  List.of(
                      new LogIn.NoContent(
                          List.of(SetCookie.of("__Host-id", "1").secure().withPath("/"))),
                      random.tooMany()))),
  UPLOAD(
      (kitchen, random) ->
          kitchen.upload(
              random.house(),
              random.chance().text(),
              random.dish(),
              Optional.ofNullable(random.chance().orNull(random::course)),
              random.chance().some(() -> random.file("files")),
              random.chance().orNull(() -> random.file("cover")),
              random.chance().orNull(random.chance()::cookie)),
      random ->
          random.chance().one(List.of(new Upload.Ok(random.chance().text()), random.tooMany()))),
  PHOTO(
      (kitchen, random) ->
          kitchen.photo(
              random.house(),
              random.chance().segment(),
              Range.parse("bytes=0-0,-1"),
              random.chance().orNull(() -> IfRange.of(EntityTag.strong("\\,"))),
              random.chance().orNull(() -> EntityTagCondition.of(EntityTag.strong("\\,")))),
      random ->
          random
              .chance()
              .one(
                  List.of(
                      new GetPhoto.NotModified(EntityTag.strong(",")),
                      new GetPhoto.NotFound(Problem.ofType("about:blank").build()),
                      new GetPhoto.RangeNotSatisfiable(
                          Problem.ofType("about:blank").build(), ContentRange.unsatisfied(7)),
                      random.tooMany())));

  final BiFunction<Kitchen, KitchenValues, Object> question;
  final Function<KitchenValues, Object> answer;

  Asked(
      BiFunction<Kitchen, KitchenValues, Object> question, Function<KitchenValues, Object> answer) {
    this.question = question;
    this.answer = answer;
  }
}
