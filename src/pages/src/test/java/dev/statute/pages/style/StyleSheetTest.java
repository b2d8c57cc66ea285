package dev.statute.pages.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

  private static final String CSS = StyleSheet.ofPages();

  @Test
  void bracesMatch() {
    assertThat(CSS.chars().filter(c -> c == '{').count())
        .isEqualTo(CSS.chars().filter(c -> c == '}').count());
  }

  @Test
  void eachVariableThatIsUsedIsSet() {
    Set<String> used = names("var\\((--[a-z0-9-]+)");
    Set<String> set = names("(--[a-z0-9-]+):");

    assertThat(used).isNotEmpty();
    assertThat(set).containsAll(used);
  }

  @Test
  void nothingIsFetched() {
    assertThat(CSS).doesNotContain("url(").doesNotContain("@import").doesNotContain("@font-face");
  }

  private static Set<String> names(String pattern) {
    Set<String> names = new TreeSet<>();
    Matcher name = Pattern.compile(pattern).matcher(CSS);
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }
}
