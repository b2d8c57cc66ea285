package dev.statute.openapi.export;

import dev.statute.contract.file.Pointer;

/**
 * Something in a contract that an OpenAPI document cannot say, or says less exactly.
 *
 * @param contract the binary name of the interface; empty where it is about several
 * @param pointer where it stands in the contract file of the interface
 * @param what what is not said, and what the document says in its place
 */
public record Omission(String contract, Pointer pointer, String what) {

  /** Returns it as one line: {@code com.example.Orders /operations/get: …}. */
  @Override
  public String toString() {
    String place = (contract + " " + pointer).strip();
    return place.isEmpty() ? what : place + ": " + what;
  }
}
