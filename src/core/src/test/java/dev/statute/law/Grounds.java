package dev.statute.law;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grounds of a law on what servers answer, by what they are grounds for. */
final class Grounds {

  /** A ground with what it is a ground for. */
  record Named(String name, Ground ground) {}

  private Grounds() {}

  static Stream<Named> of(Law law) {
    return Stream.of(
            law.classes().stream().flatMap(c -> fields(c.digit() + "xx", c.fields())),
            law.methods().stream().flatMap(Grounds::of),
            law.statuses().stream().flatMap(Grounds::of))
        .flatMap(grounds -> grounds);
  }

  private static Stream<Named> of(Method method) {
    Stream<Named> success =
        Stream.ofNullable(method.success())
            .map(rule -> new Named(method.token() + " success", rule.ground()));
    return Stream.concat(
        success,
        method.answers().stream()
            .map(a -> new Named(method.token() + " answers " + words(a.statuses()), a.ground())));
  }

  private static Stream<Named> of(Status status) {
    String code = Integer.toString(status.code());
    return Stream.of(
            fields(code, status.fields()),
            status.bans().stream()
                .flatMap(
                    ban ->
                        ban.grounds().stream()
                            .map(g -> new Named(code + " not for " + words(ban.methods()), g))),
            Stream.ofNullable(status.announcement())
                .map(a -> new Named(code + " announced by " + words(a.fields()), a.ground())),
            status.presuppositions().stream()
                .map(p -> new Named(code + " presupposes " + words(p.fields()), p.ground())))
        .flatMap(grounds -> grounds);
  }

  private static Stream<Named> fields(String of, List<FieldRule> rules) {
    return rules.stream().map(rule -> new Named(of + " " + rule.field(), rule.ground()));
  }

  private static String words(Collection<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
