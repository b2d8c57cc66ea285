package dev.statute.cli.check;

import dev.statute.cli.capture.CaptureCheck;
import dev.statute.cli.capture.CaptureChecks;
import dev.statute.cli.capture.CaptureSettings;
import dev.statute.cli.capture.CheckedCapture;
import dev.statute.cli.capture.MessageFiles;
import dev.statute.cli.file.CaptureKind;
import dev.statute.cli.file.DocumentFinder;
import dev.statute.cli.file.FileFailure;
import dev.statute.cli.file.InputFile;
import dev.statute.law.Law;
import dev.statute.openapi.document.DocumentBounds;
import dev.statute.openapi.judge.JudgeSettings;
import dev.statute.rule.message.contract.CaptureCoverage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks files one after the other, each as what it is: a document or a capture. */
public final class CheckRun {

  private static final String INPUT = "stdin";

  private final Law law;
  private final JudgeSettings documentSettings;
  private final CaptureSettings captureSettings;
  private final boolean hasEdits;
  private final Optional<Path> root;
  private final List<CheckedDocument> documents = new ArrayList<>();
  private final Set<String> messages = new HashSet<>();
  private final List<CheckedCapture> captures = new ArrayList<>();

  /**
   * Makes a run.
   *
   * @param law the law
   * @param documentSettings how documents are judged
   * @param captureSettings how captures are checked
   * @param hasEdits whether fixes are made as edits, which takes time
   * @param root the folder below which files that documents refer to are read; by default the one
   *     that {@link DocumentFinder#root} finds
   */
  public CheckRun(
      Law law,
      JudgeSettings documentSettings,
      CaptureSettings captureSettings,
      boolean hasEdits,
      Optional<Path> root) {
    this.law = law;
    this.documentSettings = documentSettings;
    this.captureSettings = captureSettings;
    this.hasEdits = hasEdits;
    this.root = root;
  }

  /** Checks a file, which messages call as its path. */
  public void file(Path file) {
    file(file, file.toString());
  }

  /**
   * Checks a file.
   *
   * @param name what messages call it
   * @throws FileFailure if it is a capture, and cannot be read at all
   */
  public void file(Path file, String name) {
    Optional<CaptureKind> kind = CaptureKind.of(file);
    if (kind.isPresent() && kind.get() == CaptureKind.RAW) {
      MessageFiles files = MessageFiles.of(file, name);
      if (messages.add(files.name())) {
        captures.add(CaptureCheck.check(files, captureSettings));
      }
    } else if (kind.isPresent()) {
      captures.add(CaptureCheck.check(file, name, captureSettings));
    } else {
      documents.add(
          DocumentChecks.check(
              file,
              name,
              root.orElseGet(() -> DocumentFinder.root(file)),
              law,
              documentSettings,
              hasEdits));
    }
  }

  /**
   * Checks the standard input.
   *
   * @throws FileFailure if it cannot be read
   */
  public void input(InputStream in) {
    BufferedInputStream input = new BufferedInputStream(in);
    try {
      Optional<CaptureKind> kind = CaptureKind.of(input);
      if (kind.isPresent()) {
        captures.add(
            kind.get() == CaptureKind.RAW
                ? CaptureCheck.check(MessageFiles.of(INPUT, input), captureSettings)
                : CaptureCheck.check(INPUT, input, captureSettings));
        return;
      }
    } catch (IOException e) {
      throw new FileFailure(INPUT + " cannot be read: " + FileFailure.why(e) + ".", e);
    }
    documents.add(
        DocumentChecks.check(
            INPUT,
            InputFile.text(INPUT, input, DocumentBounds.STANDARD.bytes()),
            law,
            documentSettings,
            hasEdits));
  }

  /** Returns what was checked so far. */
  public Checks checks() {
    return new Checks(
        new DocumentChecks(documents),
        new CaptureChecks(captures),
        captureSettings.coverage().map(CaptureCoverage::summary));
  }
}
