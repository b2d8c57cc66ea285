package dev.statute.testkit.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All cases, by chapter. */
final class Suite {

  private Suite() {}

  static Map<String, List<ConformanceCase>> chapters() {
    Map<String, List<ConformanceCase>> chapters = new LinkedHashMap<>();
    chapters.put("methods", MethodCases.all());
    chapters.put("failures", FailureCases.all());
    chapters.put("response framing", ResponseCases.all());
    chapters.put("request line", RequestLineCases.all());
    chapters.put("versions", VersionCases.all());
    chapters.put("host", HostCases.all());
    chapters.put("fields", FieldCases.all());
    chapters.put("content length", LengthCases.all());
    chapters.put("transfer codings", ChunkCases.all());
    chapters.put("content", ContentCases.all());
    chapters.put("expectations", ExpectCases.all());
    chapters.put("interim responses", InterimCases.all());
    chapters.put("connections", ConnectionCases.all());
    chapters.put("uploads", UploadCases.all());
    chapters.put("splitting", SplittingCases.all());
    chapters.put("conditions", ConditionCases.all());
    chapters.put("field values", FieldValueCases.all());
    chapters.put("representations", RepresentationCases.all());
    chapters.put("time", TimeCases.all());
    chapters.put("peers", PeerCases.all());
    return chapters;
  }

  static List<String> names() {
    return chapters().values().stream().flatMap(List::stream).map(ConformanceCase::name).toList();
  }
}
