package dev.statute.spring.garden;

import dev.statute.server.PublicLinks;

/** A bean under a prefix, another one for each request. */
class Yard implements Sheds {

  @Override
  public GetShed get(String name) {
    return new GetShed.Ok("shed " + name);
  }

  @Override
  public BuildShed build(String name, PublicLinks links) {
    return new BuildShed.Created(name, links.to(ShedsPaths.get(name)));
  }
}
