package dev.statute.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command itself, which does nothing without another one. */
@Command(
    name = "statute",
    description = "HTTP's law for API descriptions: OpenAPI documents and contracts of Statute.",
    mixinStandardHelpOptions = true,
    subcommandsRepeatable = false,
    footer = {
      "",
      "Start with:",
      "  statute check api.yaml",
      "  statute explain 405",
      "",
      "Exit codes: 0 nothing found; 1 errors or broken promises found; 2 the command line is wrong;",
      "3 a file cannot be read or written; 4 a defect of Statute."
    })
final class RootCommand {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "auto (the default: if the output is a terminal), always or never.")
  private Colour colour = Colour.auto;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Prints where in Statute something failed.")
  private boolean debug;

  /** When there are colours. */
  enum Colour {
    auto,
    always,
    never
  }

  Colour colour() {
    return colour;
  }

  boolean isDebug() {
    return debug;
  }
}
