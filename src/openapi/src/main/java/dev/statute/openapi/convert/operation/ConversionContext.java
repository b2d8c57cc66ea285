package dev.statute.openapi.convert.operation;

import dev.statute.law.Law;
import dev.statute.openapi.convert.name.PackageNames;
import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.convert.type.SchemaTypes;
import dev.statute.openapi.model.OpenApi;

/**
 * What the conversion of each operation needs.
 *
 * @param api the document
 * @param law the law that contracts are made under
 * @param names the names of the package
 * @param types makes types of schemas
 * @param notes collects what the conversion tells of itself
 */
public record ConversionContext(
    OpenApi api, Law law, PackageNames names, SchemaTypes types, Notes notes) {}
