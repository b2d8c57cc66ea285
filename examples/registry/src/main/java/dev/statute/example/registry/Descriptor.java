package dev.statute.example.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What refers to content by its digest.
 *
 * @param mediaType the media type of the content
 * @param digest the digest of it
 * @param size how many octets it has
 * @param artifactType what the manifest is of, if it says so
 * @param annotations what else is said of it, if anything is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Descriptor(
    String mediaType,
    String digest,
    long size,
    @Nullable String artifactType,
    @Nullable Map<String, String> annotations) {}
