package dev.statute.declaration;

/** Why values of a type cannot be the content of a message. */
public enum ContentProblem {
  NONE,
  /** Generated code could not name the class, as it or one around it is private. */
  HIDDEN,
  /** The class stands for octets or for a stream of them, which a codec does not write as such. */
  OCTETS,
  /** {@code Void}, which has no value. */
  VOID,
  /** The type has no values that a codec could write and read: it does something, or is open. */
  NO_VALUE,
  /** Raw content as a part of other content: no codec writes it. */
  PART,
  /** Only an object of the class around it could make one. */
  INNER,
  /** A collection, named without the type of its elements. */
  COLLECTION,
  /** Another generic class, named without its arguments. */
  GENERIC,
  /** A type token that leaves open what it names. */
  OPEN_TOKEN,
  /** A type token that names a list, for which there is another way to name it. */
  LIST_TOKEN,
  /** A class of problem details of another type than the response names. */
  OTHER_PROBLEM,
  /** Nothing that could have the media types that are declared. */
  NO_BODY,
  /** A problem detail, of which other media types are declared than it is written as. */
  NO_PROBLEM_DOCUMENT
}
