package dev.statute.law;

/**
 * The rules that apply to all messages, independent of method, status and fields.
 *
 * @param clause where most of it is written
 * @param method why what a response means depends on the method that it answers
 * @param finalResponse why each request gets exactly one final response
 * @param path what the path of a URI consists of
 * @param emptyHost why an http or https URI has a host
 * @param userinfo why an http or https URI has no userinfo
 * @param fieldName why the name of a header field is a token
 * @param problems what a document is that tells of a problem
 */
public record GeneralRules(
    Clause clause,
    Ground method,
    Ground finalResponse,
    Ground path,
    Ground emptyHost,
    Ground userinfo,
    Ground fieldName,
    ProblemDocuments problems) {}
