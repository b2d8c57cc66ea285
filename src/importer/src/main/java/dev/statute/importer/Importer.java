package dev.statute.importer;

import dev.statute.contract.file.PublishedContract;
import dev.statute.importer.source.ContractSources;
import dev.statute.importer.source.JavaSource;
import dev.statute.importer.source.SourceSettings;
import dev.statute.law.load.Laws;
import dev.statute.openapi.convert.Conversion;
import dev.statute.openapi.convert.DocumentContracts;
import dev.statute.openapi.model.OpenApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Turns OpenAPI documents into Java that compiles, for people to own. */
public final class Importer {

  private final Laws laws = new Laws();

  /**
   * Imports a document. Rules that it breaks are lifted where it breaks them, so that the Java
   * compiles at once; what Java cannot say is listed.
   *
   * @param api the document
   */
  public Imported run(OpenApi api, ImportSettings settings) {
    Conversion conversion = DocumentContracts.of(api, laws.standard(), settings.toConvert());
    OwnLaw own = OwnLaw.of(conversion.contracts(), settings.packageName(), laws);
    List<PublishedContract> contracts = new ArrayList<>();
    Baseline baseline = new Baseline(own.law());
    LongTexts texts = new LongTexts();
    OptionalSecurity security = new OptionalSecurity();
    ServedContent content = new ServedContent();
    ProtocolSwitches switches = new ProtocolSwitches(own.law());
    for (PublishedContract contract : conversion.contracts()) {
      boolean isBare = settings.outputs().isEmpty();
      PublishedContract served = content.of(security.of(texts.leftOut(contract)));
      PublishedContract lifted = baseline.apply(isBare ? served : switches.leftOut(served));
      if (!lifted.operations().isEmpty()) {
        contracts.add(lifted);
      }
    }
    SourceSettings written =
        new SourceSettings(
            own.law(), own.vocabulary(), settings.outputs(), SourceSettings.Docs.COMMON_MARK);
    List<JavaSource> files = new ArrayList<>(ContractSources.of(contracts, written));
    files.addAll(own.files());
    files.sort(Comparator.comparing(JavaSource::path));
    ImportSummary summary =
        new ImportSummary(
            api.file(),
            files.size(),
            contracts.size(),
            contracts.stream().mapToInt(contract -> contract.operations().size()).sum(),
            conversion.steps(),
            security.changed(),
            content.leftOut(),
            content.raw(),
            baseline.lifted(),
            Stream.of(texts.dropped(), baseline.dropped(), switches.dropped())
                .flatMap(List::stream)
                .toList(),
            conversion.unsaid());
    return new Imported(files, contracts, summary);
  }
}
