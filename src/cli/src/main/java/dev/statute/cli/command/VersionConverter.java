package dev.statute.cli.command;

import dev.statute.openapi.model.OpenApi;
import dev.statute.text.Printable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the version of OpenAPI to write. */
final class VersionConverter implements ITypeConverter<OpenApi.Version> {

  @Override
  public OpenApi.Version convert(String word) {
    return switch (word) {
      case "3.1" -> OpenApi.Version.V3_1;
      case "3.0" -> OpenApi.Version.V3_0;
      default ->
          throw new TypeConversionException(
              "OpenAPI " + Printable.shown(word) + " is not written; choose 3.1 or 3.0");
    };
  }
}
