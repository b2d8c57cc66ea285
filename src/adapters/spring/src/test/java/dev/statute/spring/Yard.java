package dev.statute.spring;

/** Is never made while an application is processed. */
class Yard implements Boats {

  Yard() {
    throw new AssertionError("made ahead of time");
  }

  @Override
  public GetBoat get(long id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public BuildBoat build(NewBoat boat) {
    throw new UnsupportedOperationException();
  }
}
