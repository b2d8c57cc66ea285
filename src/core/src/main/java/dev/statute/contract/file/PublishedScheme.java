package dev.statute.contract.file;

import dev.statute.contract.SecurityScheme;

/**
 * A way to authenticate.
 *
 * @param name its name in the contract
 * @param kind the kind of the credentials
 * @param realm the protection space (RFC 9110, 11.5); empty for none
 * @param isOfProxy whether a proxy asks for the credentials (RFC 9110, 11.7)
 * @param parameter the name of the field, parameter or cookie that holds an API key
 * @param location where an API key is
 * @param format the format of a bearer token; empty for none
 * @param authorizationUrl where users give their consent; empty for none
 * @param tokenUrl where tokens are had; empty for none
 * @param discoveryUrl where OpenID Connect is described; empty for none
 */
public record PublishedScheme(
    String name,
    SecurityScheme.Kind kind,
    String realm,
    boolean isOfProxy,
    String parameter,
    SecurityScheme.Location location,
    String format,
    String authorizationUrl,
    String tokenUrl,
    String discoveryUrl) {}
