package dev.statute.pages.site;

import dev.statute.law.Law;
import dev.statute.law.Policy.Member;
import dev.statute.law.Policy.ProblemType;
import dev.statute.pages.topic.TopicFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the pages of the problem types of a company. */
final class ProblemPages {

  private final Law law;

  ProblemPages(Law law) {
    this.law = law;
  }

  List<SitePage> pages() {
    return law.policy().problems().stream().map(this::page).toList();
  }

  private SitePage page(ProblemType problem) {
    List<TopicFact> facts = new ArrayList<>();
    facts.add(TopicFact.of("type", problem.type(), law.general().problems().type()));
    problem
        .status()
        .ifPresent(
            code ->
                facts.add(
                    TopicFact.of(
                        "status",
                        law.status(code).map(status -> status.title()).orElse(code.toString()))));
    facts.add(TopicFact.of("title", problem.title()));
    return new SitePage(
        "problems/" + SiteAddresses.file(problem.name()) + ".html",
        PageKind.PROBLEM,
        problem.name(),
        Optional.of(problem.clause()),
        "",
        problem.summary(),
        List.of(
            new SiteSection.Facts("Members of all problem documents", facts),
            new SiteSection.Facts(
                "Members of its own", problem.members().stream().map(this::member).toList())));
  }

  private TopicFact member(Member member) {
    String text = member.type().word() + (member.isOptional() ? ", optional" : "");
    return TopicFact.of(
        member.name(), member.summary().isEmpty() ? text : text + ": " + member.summary());
  }
}
