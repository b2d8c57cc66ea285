package dev.statute.pages.fact;
import dev.statute.pages.model.*;
public class PagePrinter { public static void main(String[] a) { for (String n : a) { ApiPage p = ApiPages.of(KnownContracts.of(n), KnownContracts.LAW, PageSettings.standard());
 System.out.println("#### "+p.title()+" "+p.role()+" "+p.lifecycle()+" "+p.schemes()+"\nrouting "+p.routing());
 for (var part: p.matrix().parts()) { System.out.println("matrix '"+part.title()+"' "+part.columns()); for (var r: part.rows()) System.out.println("  "+r.title()+" "+r.cells().stream().map(c->c instanceof StatusCell.Silent?"-":c.toString()).toList()); }
 for (var o: p.operations()) { System.out.println("\n=== "+o.anchor()+" "+o.method()+" "+o.path()+" | "+o.summary()+" | "+o.lifecycle()+" | "+o.security()+" | "+o.repetition()+"\n inputs "); o.inputs().forEach(i->System.out.println("   "+i)); System.out.println(" demands "+o.demands()); System.out.println(o.request().text()+"\n---\n"+o.curl()+"\n decisions:"); o.decisions().steps().forEach(s->System.out.println("   "+s));
  for (var r: o.responses()) { System.out.println("\n -- "+r.anchor()+" "+r.title()+" | "+r.summary()+" | "+r.origin()+"\n    caching "+r.caching()+"\n   rep "+r.repetition()+"\n   redir "+r.redirect()+"\n   demands "+r.demands()+"\n"+r.request().startLine()+" "+r.request().fields().stream().map(f->f.line()).toList()+"\n"+r.message().text()); r.message().fields().forEach(f->System.out.println("     # "+f)); r.others().forEach(x->System.out.println("  OTHER "+x.text())); } }
 for (var w: p.walks()) { System.out.println("WALK "+w.title()+" "+w.path()); for (var s: w.steps()) System.out.println("  * "+s.words()+" "+s.clauses()+"\n"+s.request().text()+"\n"+s.response().text()); }
 System.out.println(p.deviations());
}}}
