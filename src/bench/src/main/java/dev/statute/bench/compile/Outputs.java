package dev.statute.bench.compile;

/** What is generated for an interface. */
enum Outputs {
  /** The reply types alone. */
  CONTRACT(""),
  /** Reply types, routes and client. */
  ALL(", generate = {dev.statute.Output.ROUTES, dev.statute.Output.CLIENT}");

  private final String member;

  Outputs(String member) {
    this.member = member;
  }

  /** Returns the member of the annotation that asks for it. */
  String member() {
    return member;
  }
}
