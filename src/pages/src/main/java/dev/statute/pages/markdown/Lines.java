package dev.statute.pages.markdown;

import dev.statute.pages.model.ClauseLink;
import dev.statute.pages.model.DecisionChart;
import dev.statute.pages.model.DecisionOutcome;
import dev.statute.pages.model.DecisionStep;
import dev.statute.pages.model.Demand;
import dev.statute.pages.model.DemandGroup;
import dev.statute.pages.model.Fact;
import dev.statute.pages.model.LifecycleNote;
import dev.statute.pages.model.PageDeviation;
import dev.statute.pages.model.SampleField;
import dev.statute.pages.model.SampleMessage;
import dev.statute.pages.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** Lines that several sections share. */
final class Lines {

  private Lines() {}

  static Inline clauses(List<ClauseLink> clauses) {
    Inline all = Inline.NONE;
    for (ClauseLink clause : clauses) {
      String end = all.isEmpty() ? "" : ";";
      all = all.then(end).and(Inline.link(clause.uri(), Inline.plain(clause.text())));
    }
    return all.isEmpty() ? all : new Inline("(" + all.markdown() + ")");
  }

  static Inline fact(String question, Fact fact) {
    return Inline.of(
        Inline.bold(question + ":"),
        Inline.plain(fact.answer()).then("."),
        Inline.plain(fact.reason()),
        clauses(fact.clauses()));
  }

  static Inline lifecycle(LifecycleNote note) {
    return fact(note.isDeprecated() ? "Deprecated" : "Lifecycle", note.fact())
        .and(Inline.link(note.documentation(), Inline.plain(note.documentation())));
  }

  static List<Inline> demands(List<Demand> demands) {
    List<Inline> lines = new ArrayList<>();
    for (DemandGroup demand : DemandGroup.of(demands)) {
      Inline subjects = Inline.NONE;
      for (String subject : demand.subjects()) {
        subjects = subjects.then(subjects.isEmpty() ? "" : ",").and(Inline.code(subject));
      }
      lines.add(
          Inline.of(
              demand.isBinding() ? Inline.NONE : Inline.plain("(advice)"),
              subjects.then(":"),
              Inline.plain(demand.words()),
              clauses(demand.clauses())));
    }
    return lines;
  }

  static List<Inline> deviations(List<PageDeviation> deviations) {
    List<Inline> lines = new ArrayList<>();
    for (PageDeviation deviation : deviations) {
      lines.add(
          Inline.of(
              Inline.link(deviation.uri(), Inline.code(deviation.rule())),
              Inline.plain("at"),
              Inline.plain(deviation.where()).then(":"),
              Inline.plain(deviation.reason())));
    }
    return lines;
  }

  /** Returns the steps of decisions in their order. */
  static List<Inline> decisions(DecisionChart chart) {
    return chart.steps().stream().map(Lines::step).toList();
  }

  private static Inline step(DecisionStep step) {
    if (step instanceof DecisionStep.Check check) {
      return Inline.of(
          Inline.plain(check.question()),
          Inline.plain("Then"),
          outcome(check.outcome()).then("."),
          clauses(check.clauses()));
    }
    DecisionStep.Handling handling = (DecisionStep.Handling) step;
    Inline line = Inline.plain(handling.words()).and(Inline.plain("It answers"));
    for (int i = 0; i < handling.outcomes().size(); i++) {
      boolean isLast = i == handling.outcomes().size() - 1;
      line = line.and(outcome(handling.outcomes().get(i)).then(isLast ? "." : ","));
    }
    return line;
  }

  private static Inline outcome(DecisionOutcome outcome) {
    Inline title = Inline.plain(outcome.title());
    return outcome.anchor().isEmpty() ? title : Inline.link("#" + outcome.anchor(), title);
  }

  /** Adds a message as it is sent, and below it the notes on its fields. */
  static void message(MarkdownBuilder page, SampleMessage message) {
    page.code("http", lines(message));
    List<Inline> notes = new ArrayList<>();
    for (SampleField field : message.fields()) {
      Inline note =
          Inline.of(
              field.isAlways() ? Inline.NONE : Inline.plain("At times."),
              Inline.plain(field.note()),
              clauses(field.clause().stream().toList()));
      if (!note.isEmpty()) {
        notes.add(Inline.code(field.name()).then(":").and(note));
      }
    }
    if (!message.contentNote().isEmpty()) {
      notes.add(Inline.plain("Content:").and(Inline.plain(message.contentNote())));
    }
    page.notes(notes);
  }

  /** Returns a message with line feeds; an end of line within a field is named. */
  private static String lines(SampleMessage message) {
    StringBuilder lines = new StringBuilder(VisibleText.line(message.startLine()));
    for (SampleField field : message.fields()) {
      lines.append("\n").append(VisibleText.line(field.line()));
    }
    return message.content().isEmpty()
        ? lines.toString()
        : lines.append("\n\n").append(message.content()).toString();
  }
}
