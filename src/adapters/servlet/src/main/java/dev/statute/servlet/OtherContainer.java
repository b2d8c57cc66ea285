package dev.statute.servlet;

import dev.statute.field.Fields;

/** A container of which nothing more is known. */
record OtherContainer() implements Container {

  @Override
  public boolean interim(int code, Fields fields) {
    return false;
  }

  @Override
  public boolean abort() {
    return false;
  }
}
