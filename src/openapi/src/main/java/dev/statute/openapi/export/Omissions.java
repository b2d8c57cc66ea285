package dev.statute.openapi.export;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what a document cannot say. */
final class Omissions {

  private final List<Omission> collected = new ArrayList<>();

  /** Notes something about a part of a contract. */
  void add(PublishedContract contract, Pointer pointer, String what) {
    add(new Omission(contract.name(), pointer, what));
  }

  /** Notes something, once. */
  void add(Omission omission) {
    if (!collected.contains(omission)) {
      collected.add(omission);
    }
  }

  /** Returns what was noted, by contract and place. */
  List<Omission> sorted() {
    return collected.stream()
        .sorted(
            Comparator.comparing(Omission::contract)
                .thenComparing(Omission::pointer)
                .thenComparing(Omission::what))
        .toList();
  }
}
