package dev.statute.change.type;

import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;

/** What the values of a type look like where they are written. */
sealed interface Form {

  /** One text or number. */
  record Single(Scalar values) implements Form {}

  /** Several values of a type, in an order. */
  record Sequence(TypeUse element) implements Form {}

  /** Values of a type by their keys. */
  record Table(TypeUse key, TypeUse value) implements Form {}

  /** The constants of an enum. */
  record Enumeration(PublishedType type) implements Form {}

  /** An object with members. */
  record Structure(PublishedType type, TypeUse use) implements Form {}

  /** An object of one of several subtypes. */
  record Union(PublishedType type, TypeUse use) implements Form {}

  /** A type of which only the name is known. */
  record Opaque(TypeUse use) implements Form {}

  /** Whatever can be written. */
  record Anything() implements Form {}
}
