package dev.statute.publish;

import dev.statute.contract.Contract;
import dev.statute.contract.Deviation;
import dev.statute.contract.Lifecycle;
import dev.statute.contract.Scope;
import dev.statute.contract.Security;
import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.Pointer;

/** Remembers where an interface declares what it says of all its operations. */
final class InterfaceSites {

  private InterfaceSites() {}

  static void add(Contract contract, SiteMap sites) {
    sites.add(Pointer.of("path"), contract.pathSite());
    contract.terms().lifecycle().ifPresent(l -> addLifecycle(Pointer.ROOT, l, sites));
    for (SecurityScheme scheme : contract.securitySchemes()) {
      sites.add(Pointer.of("schemes", scheme.name()), scheme.site());
    }
    addDeviations(Pointer.ROOT, contract, contract.scope(), sites);
  }

  static void addLifecycle(Pointer owner, Lifecycle lifecycle, SiteMap sites) {
    Pointer place = owner.then("lifecycle");
    sites.add(place, lifecycle.site());
    lifecycle.deprecation().ifPresent(m -> sites.add(place.then("deprecation"), m.site()));
    lifecycle.sunset().ifPresent(m -> sites.add(place.then("sunset"), m.site()));
    sites.add(place.then("documentation"), lifecycle.documentationSite());
  }

  static void addSecurity(Pointer owner, Security security, SiteMap sites) {
    Pointer place = owner.then("security");
    sites.add(place, security.site());
    security.alternatives().forEach(one -> sites.add(place.then(one.scheme()), one.site()));
  }

  static void addDeviations(Pointer owner, Contract contract, Scope scope, SiteMap sites) {
    for (Deviation deviation : contract.deviations()) {
      if (deviation.scope().equals(scope)) {
        sites.add(owner.then("deviations", deviation.rule()), deviation.site());
      }
    }
  }
}
