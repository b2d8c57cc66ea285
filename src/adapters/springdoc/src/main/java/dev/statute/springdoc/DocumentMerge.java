package dev.statute.springdoc;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds one document to another. What is added counts more. */
final class DocumentMerge {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

  private final OpenAPI target;

  DocumentMerge(OpenAPI target) {
    this.target = target;
  }

  void add(OpenAPI own) {
    if (target.getPaths() == null) {
      target.setPaths(new Paths());
    }
    if (own.getPaths() != null) {
      own.getPaths().forEach(this::add);
    }
    if (own.getTags() != null) {
      own.getTags().forEach(this::add);
    }
    if (own.getComponents() != null) {
      add(own.getComponents());
    }
    if (own.getExtensions() != null) {
      own.getExtensions().forEach(target::addExtension);
    }
  }

  /** A path is the same whatever its variables are called (OpenAPI 3.1, 4.8.8). */
  private void add(String path, PathItem own) {
    Optional<Map.Entry<String, PathItem>> same =
        target.getPaths().entrySet().stream()
            .filter(other -> shape(other.getKey()).equals(shape(path)))
            .findFirst();
    if (same.isEmpty()) {
      target.getPaths().addPathItem(path, own);
      return;
    }
    PathItem item = same.get().getValue();
    List<String> names = variables(same.get().getKey());
    own.readOperationsMap()
        .forEach(
            (method, operation) -> {
              rename(operation, variables(path), names);
              item.operation(method, operation);
            });
    if (own.getExtensions() != null) {
      own.getExtensions().forEach(item::addExtension);
    }
  }

  private static String shape(String path) {
    return VARIABLE.matcher(path).replaceAll("{}");
  }

  private static List<String> variables(String path) {
    return VARIABLE.matcher(path).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static void rename(Operation operation, List<String> from, List<String> to) {
    if (operation.getParameters() != null) {
      for (Parameter parameter : operation.getParameters()) {
        int index = "path".equals(parameter.getIn()) ? from.indexOf(parameter.getName()) : -1;
        if (index >= 0) {
          parameter.setName(to.get(index));
        }
      }
    }
  }

  private void add(Tag own) {
    boolean isThere =
        target.getTags() != null
            && target.getTags().stream().anyMatch(tag -> own.getName().equals(tag.getName()));
    if (!isThere) {
      target.addTagsItem(own);
    }
  }

  private void add(Components own) {
    if (target.getComponents() == null) {
      target.setComponents(new Components());
    }
    Components components = target.getComponents();
    entries(own.getSchemas()).forEach(components::addSchemas);
    entries(own.getResponses()).forEach(components::addResponses);
    entries(own.getHeaders()).forEach(components::addHeaders);
    entries(own.getSecuritySchemes()).forEach(components::addSecuritySchemes);
  }

  private static <T> Map<String, T> entries(@Nullable Map<String, T> map) {
    return map == null ? Map.of() : map;
  }
}
