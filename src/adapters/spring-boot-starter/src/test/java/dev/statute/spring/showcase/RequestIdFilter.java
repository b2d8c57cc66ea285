package dev.statute.spring.showcase;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each line of the log name its request, and the visit the agent. */
@Component
class RequestIdFilter extends OncePerRequestFilter {

  static final String KEY = "request";

  private final Visit visit;

  RequestIdFilter(Visit visit) {
    this.visit = visit;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String agent = request.getHeader("X-Agent");
    if (agent != null) {
      visit.setAgent(agent);
    }
    if (request.getHeader("X-Asks-Parameter") != null) {
      visit.setAgent(String.valueOf(request.getParameter("title")));
    }
    String id = request.getHeader("X-Request-Id");
    try {
      MDC.put(KEY, id == null ? "none" : id);
      chain.doFilter(request, response);
    } finally {
      MDC.remove(KEY);
    }
  }
}
