package shop;

import dev.statute.field.Problem;
import dev.statute.http.Response;

/** Switches that need no default: a case that is missing would not compile. */
final class Answers {

  private Answers() {}

  static String told(GetOrder reply) {
    return switch (reply) {
      case GetOrder.Ok(Order(long id, String article)) -> id + " " + article;
      case GetOrder.NotFound(Problem problem) -> "not found: " + problem.title();
      case OrdersReply.Unauthorized(var challenges, Problem problem) -> "log in: " + challenges;
    };
  }

  static int told(OrdersReply reply) {
    return switch (reply) {
      case GetOrder order -> 1;
    };
  }

  static String told(Response response) {
    return switch (response) {
      case Response.Informational informational -> "wait";
      case Response.Successful successful -> "done";
      case Response.Redirection redirection -> "elsewhere";
      case Response.ClientError clientError -> "your fault";
      case Response.ServerError serverError -> "our fault";
    };
  }
}
