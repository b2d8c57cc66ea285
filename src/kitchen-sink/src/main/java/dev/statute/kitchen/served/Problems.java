package dev.statute.kitchen.served;

import dev.statute.field.Problem;
import dev.statute.http.Status;

/** What clients are told of failures. */
final class Problems {

  private Problems() {}

  static Problem of(Status status, String detail) {
    return Problem.ofStatus(status.code()).title(status.phrase()).detail(detail).build();
  }

  static Problem ofType(String type, String title) {
    return Problem.ofType("/problems/" + type).title(title).build();
  }
}
