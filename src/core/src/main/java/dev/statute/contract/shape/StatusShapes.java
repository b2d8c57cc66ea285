package dev.statute.contract.shape;

import dev.statute.contract.StatusRef;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shapes of the statuses of a law, each made once. */
final class StatusShapes {

  private final Law law;
  private final Map<Integer, StatusShape> shapes = new HashMap<>();

  StatusShapes(Law law) {
    this.law = law;
  }

  StatusShape of(Status status) {
    StatusShape known = shapes.get(status.code());
    if (known == null) {
      known = StatusShape.of(status, law);
      shapes.put(status.code(), known);
    }
    return known;
  }

  Optional<StatusShape> of(StatusRef ref) {
    return ref instanceof StatusRef.Known known
        ? Optional.of(of(known.status()))
        : Optional.empty();
  }

  /** Returns the class of a status, also of one that the law does not know (RFC 9110, 15). */
  Optional<StatusClass> classOf(StatusRef ref) {
    if (ref instanceof StatusRef.Known known) {
      return Optional.of(of(known.status()).statusClass());
    }
    if (ref instanceof StatusRef.Unregistered unregistered) {
      return classOf(unregistered.code() / 100);
    }
    return ref instanceof StatusRef.Range range ? classOf(range.firstDigit()) : Optional.empty();
  }

  private Optional<StatusClass> classOf(int digit) {
    return law.classes().stream().filter(found -> found.digit() == digit).findFirst();
  }

  /** Returns what the rules of a class make of their fields. */
  List<FieldShape> fieldsOf(StatusClass statusClass) {
    return StatusShape.shapes(statusClass.fields(), law);
  }
}
