package dev.statute.openapi.judge.fix;

import dev.statute.contract.Operation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Site;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.judge.subject.DocumentContractReader;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import java.util.List;
import java.util.Optional;

/** Makes the edits of one fix that leaves no choice; fails at what only a person can do. */
final class FixEdits {

  private static final String PARAMETERS = "parameters";
  private static final String DEVIATES = "x-statute-deviates";

  private final DocumentContract document;
  private final Notation notation;
  private final Draft draft;
  private final Surgeon surgeon;
  private final ResponseEdits responses;
  private final SharedParts shared;

  FixEdits(DocumentContract document, SharedParts shared, int uses, Draft draft) {
    this.document = document;
    this.notation = new Notation(document.api().version());
    this.draft = draft;
    this.shared = shared;
    this.surgeon = new Surgeon(draft);
    this.responses = new ResponseEdits(document, notation, shared, uses, draft);
  }

  void edit(Fix fix) {
    if (fix instanceof Fix.Worded worded && worded.changes().size() == 1) {
      edit(worded.changes().get(0));
    } else if (fix instanceof Fix.AddFieldInput addition) {
      addParameter(addition.operation(), addition.field().name(), "header");
    } else if (fix instanceof Fix.AddPathVariable addition) {
      addParameter(addition.operation(), addition.variable(), "path");
    } else if (fix instanceof Fix.RemoveInput removal) {
      removeParameter(removal.input());
    } else if (fix instanceof Fix.BindToVariable binding) {
      document
          .parameter(binding.input())
          .flatMap(parameter -> parameter.node().get("name"))
          .ifPresentOrElse(name -> surgeon.rewrite(name.place(), binding.variable()), draft::fail);
    } else if (fix instanceof Fix.SetPath set) {
      rewritePath(set.pathSite(), set.path().text());
    } else if (fix instanceof Fix.SetRole set && set.roles().size() == 1) {
      surgeon.add(
          document.api().root(), DocumentContractReader.ROLE, Node.text(set.roles().get(0).word()));
    } else {
      responses.edit(fix);
    }
  }

  private void edit(Fix.Change change) {
    if (change instanceof Fix.SetText set) {
      rewrite(set.site(), set.text());
    } else if (change instanceof Fix.SetRule set) {
      surgeon.rewrite(place(set.site()), set.rule());
    } else if (change instanceof Fix.Apply apply) {
      edit(apply.fix());
    } else if (change instanceof Fix.All all) {
      all.changes().forEach(this::edit);
    } else {
      draft.fail();
    }
  }

  private Place place(Site site) {
    return document.site(site).place();
  }

  private void rewrite(Site site, String text) {
    boolean isPath =
        document.contract().operations().stream()
            .anyMatch(operation -> operation.pathSite().equals(site));
    if (isPath) {
      rewritePath(site, text);
    } else {
      surgeon.rewrite(place(site), text);
    }
  }

  /** Another path may have the text already. */
  private void rewritePath(Site site, String text) {
    boolean isTaken =
        document.api().operations().stream().anyMatch(other -> other.path().equals(text));
    if (isTaken) {
      draft.fail();
    } else {
      surgeon.rewrite(place(site), text);
    }
  }

  private void addParameter(Operation operation, String name, String in) {
    DocumentOperation found = document.operation(operation).orElse(null);
    if (found == null) {
      draft.fail();
      return;
    }
    Node.Mapping parameter = notation.parameter(name, in);
    Optional<Node> parameters = found.node().get(PARAMETERS);
    if (parameters.isEmpty()) {
      surgeon.add(found.node(), PARAMETERS, Node.sequence(List.of(parameter)));
    } else if (parameters.get() instanceof Node.Sequence sequence) {
      surgeon.add(sequence, parameter);
    } else {
      draft.fail();
    }
  }

  /** A parameter of a path is one of other operations, too. */
  private void removeParameter(RequestInput input) {
    DocumentParameter parameter = document.parameter(input).orElse(null);
    if (parameter != null) {
      for (DocumentOperation operation : document.api().operations()) {
        if (operation.parameters().stream().anyMatch(other -> other == parameter)
            && operation.node().get(PARAMETERS).orElse(null) instanceof Node.Sequence sequence) {
          for (int i = 0; i < sequence.nodes().size(); i++) {
            if (sequence.nodes().get(i).place().equals(parameter.place())) {
              surgeon.remove(sequence, i);
              return;
            }
          }
        }
      }
    }
    draft.fail();
  }

  /** Lifts a rule at the operation that a finding is about, or at the top of the document. */
  void lift(Finding finding) {
    DocumentOperation operation = document.operations().get(finding.violation().subject());
    if (operation == null) {
      operation = shared.operation(document.site(finding.site()).operation()).orElse(null);
    }
    Node.Mapping node = operation == null ? document.api().root() : operation.node();
    Node.Mapping deviation = Notation.deviation(finding.rule().id());
    Optional<Node> known = node.get(DEVIATES);
    if (known.isEmpty()) {
      surgeon.add(node, DEVIATES, deviation);
    } else if (known.get() instanceof Node.Sequence sequence) {
      surgeon.add(sequence, deviation);
    } else {
      draft.fail();
    }
  }
}
