package dev.statute.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Another servlet of the same application, which begins a session. */
public final class Beside extends HttpServlet {

  private static final long serialVersionUID = 1;

  /** For containers. */
  public Beside() {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.getSession().setAttribute("user", "ann");
    response.getOutputStream().print("beside");
  }
}
