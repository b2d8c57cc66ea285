package dev.statute.law;

import java.util.List;

/**
 * Header fields by which a response lets clients send requests that are answered with another
 * status.
 *
 * @param fields their names; one of them is enough
 * @param status the code of the response that carries it
 * @param ground why
 */
public record Announcement(List<String> fields, int status, Ground ground) {

  /** Copies the fields. */
  public Announcement {
    fields = List.copyOf(fields);
  }
}
