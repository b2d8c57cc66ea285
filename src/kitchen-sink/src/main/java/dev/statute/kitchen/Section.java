package dev.statute.kitchen;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section of the menu, which has sections of its own.
 *
 * @param name what it is called
 * @param prices what its dishes cost, by their titles
 * @param sections the sections in it
 * @param chef who answers for it; left out if nobody does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Section(
    String name, Map<String, Money> prices, List<Section> sections, @Nullable String chef) {}
