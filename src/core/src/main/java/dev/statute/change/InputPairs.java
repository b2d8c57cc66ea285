package dev.statute.change;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import java.util.List;
import java.util.Locale;

/**
 * What an operation took and takes. Variables of a path are the same by their position, all others
 * by the part of the request and their name in it, and what is left by the name of the parameter.
 *
 * @param pairs what it took and still takes, in the new order
 * @param removed what it no longer takes
 * @param added what it takes now
 * @param beforePlace where the old contract has the inputs
 * @param afterPlace where the new contract has them
 */
public record InputPairs(
    List<InputPair> pairs,
    List<PublishedInput> removed,
    List<PublishedInput> added,
    Pointer beforePlace,
    Pointer afterPlace) {

  private static final String INPUTS = "inputs";
  private static final String MEMBERS = "members";

  /** Copies the lists. */
  public InputPairs {
    pairs = List.copyOf(pairs);
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /** Pairs the inputs that an operation had and has. */
  static InputPairs of(PublishedOperation before, PublishedOperation after) {
    List<String> old = Route.of(before).variables();
    List<String> now = Route.of(after).variables();
    boolean isByPosition = old.size() == now.size();
    return of(
        new Partners<>(before.inputs(), after.inputs())
            .match(
                input -> identity(input, isByPosition ? old : List.of()),
                input -> identity(input, isByPosition ? now : List.of()))
            .match(InputPairs::name),
        Pointer.operation(before.key()).then(INPUTS),
        Pointer.operation(after.key()).then(INPUTS));
  }

  /** Pairs the members of an input that is an object in the query. */
  public static InputPairs ofMembers(InputPair input) {
    return of(
        new Partners<>(input.before().members(), input.after().members())
            .match(member -> identity(member, List.of()))
            .match(InputPairs::name),
        input.beforePlace().then(MEMBERS),
        input.afterPlace().then(MEMBERS));
  }

  private static InputPairs of(
      Partners<PublishedInput> partners, Pointer beforePlace, Pointer afterPlace) {
    return new InputPairs(
        partners.pairs().stream()
            .map(
                pair ->
                    new InputPair(
                        pair.before(),
                        pair.after(),
                        beforePlace.then(pair.before().name()),
                        afterPlace.then(pair.after().name())))
            .toList(),
        partners.removed(),
        partners.added(),
        beforePlace,
        afterPlace);
  }

  private static String identity(PublishedInput input, List<String> variables) {
    String key =
        switch (input.source()) {
          case PATH ->
              variables.isEmpty() ? input.key() : Integer.toString(variables.indexOf(input.key()));
          case HEADER -> input.key().toLowerCase(Locale.ROOT);
          case CONTEXT -> input.type().name();
          default -> input.key();
        };
    return input.source() + " " + key;
  }

  private static String name(PublishedInput input) {
    return (input.source() == InputSource.CONTEXT) + " " + input.name();
  }
}
