package dev.statute.contract.file.find;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.text.Lines;

/**
 * A contract, and where it was found.
 *
 * @param contract the contract
 * @param uri the path of its file, with slashes; in a jar {@code
 *     orders-api-2.3.0.jar!/META-INF/statute/com.example.Orders.contract}
 * @param lines where the things in it stand in that file
 * @param version the version of what it was released with; empty if nothing says it
 */
public record FoundContract(PublishedContract contract, String uri, Lines lines, String version) {}
