package dev.statute.openapi.schema;

import java.util.List;
import java.util.TreeSet;

/** Collects what schemas cannot say. */
final class Reports {

  private final TreeSet<SchemaReport> reports = new TreeSet<>();

  void add(String subject, String what) {
    reports.add(new SchemaReport(subject, what));
  }

  List<SchemaReport> all() {
    return List.copyOf(reports);
  }
}
