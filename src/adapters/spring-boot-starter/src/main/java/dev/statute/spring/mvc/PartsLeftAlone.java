package dev.statute.spring.mvc;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartResolver;

/** Keeps Spring from reading the parts of forms whose routes read them as a stream. */
final class PartsLeftAlone implements MultipartResolver {

  private final MultipartResolver others;
  private final StatutePaths paths;

  PartsLeftAlone(MultipartResolver others, StatutePaths paths) {
    this.others = others;
    this.paths = paths;
  }

  @Override
  public boolean isMultipart(HttpServletRequest request) {
    return others.isMultipart(request) && !paths.isOfRoute(request);
  }

  @Override
  public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
    return others.resolveMultipart(request);
  }

  @Override
  public void cleanupMultipart(MultipartHttpServletRequest request) {
    others.cleanupMultipart(request);
  }
}
