package dev.statute.cli.pages;

import dev.statute.cli.file.WrongValue;
import dev.statute.pages.model.PageSettings;
import dev.statute.pages.text.SafeUri;
import java.util.Optional;

/** Reads what users say about pages. */
public final class PagesSettings {

  private PagesSettings() {}

  /**
   * Returns the settings of pages.
   *
   * @param site where the pages of the law are; empty for the site of Statute
   * @param host the host in sample requests; empty for an example
   * @throws WrongValue if one of them is not what it should be
   */
  public static PageSettings of(Optional<String> site, Optional<String> host) {
    PageSettings settings = PageSettings.standard();
    if (site.isPresent()) {
      String address = site.get();
      if (SafeUri.link(address).isEmpty() || address.contains("?") || address.contains("#")) {
        throw new WrongValue(
            "--site: write an address such as https://http.acme.example, or the way from the pages"
                + " to a folder, such as ../http.");
      }
      settings = settings.withSite(address);
    }
    try {
      return host.isPresent() ? settings.withHost(host.get()) : settings;
    } catch (IllegalArgumentException e) {
      throw new WrongValue("--host: write a name such as api.example.com, or localhost:8080.");
    }
  }
}
