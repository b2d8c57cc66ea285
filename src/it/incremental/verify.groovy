// One edit after the other, without a clean between them: what is there is what the sources say.
File sources = new File(basedir, 'src/main/java/shop')
File classes = new File(basedir, 'target/classes/shop')
File generated = new File(basedir, 'target/generated-sources/annotations/shop')

def edit = { String name, String from, String to ->
  File file = new File(sources, name)
  assert file.text.contains(from)
  file.text = file.text.replace(from, to)
}
def compile = evaluate(new File(checks, 'again.groovy'))
def holds = { List<String> replies ->
  assert generated.list().sort() == replies.findAll { !it.contains('$') }.collect { it + '.java' }.sort()
  assert classes.list().sort() == (replies + ['Order', 'Orders', 'Shop']).collect { it + '.class' }.sort()
}

holds(['OrdersReply', 'GetOrder', 'GetOrder$Ok', 'GetOrder$NotFound', 'PlaceOrder', 'PlaceOrder$Created'])

// Another response.
edit('Orders.java', 'Status.NOT_FOUND', 'Status.GONE')
assert compile()[0]
holds(['OrdersReply', 'GetOrder', 'GetOrder$Ok', 'GetOrder$Gone', 'PlaceOrder', 'PlaceOrder$Created'])

// A method less.
edit('Orders.java', new File(sources, 'Orders.java').text.find(/(?s)  \/\*\* Takes.*;\n/), '')
edit('Orders.java', 'import dev.statute.http.POST;\n', '')
edit('Shop.java', new File(sources, 'Shop.java').text.find(/(?s)  @Override\n  public PlaceOrder.*?\n  }\n/), '')
assert compile()[0]
holds(['OrdersReply', 'GetOrder', 'GetOrder$Ok', 'GetOrder$Gone'])

// Another name.
edit('Orders.java', 'GetOrder', 'FindOrder')
edit('Shop.java', 'GetOrder', 'FindOrder')
assert compile()[0]
List<String> renamed = ['OrdersReply', 'FindOrder', 'FindOrder$Ok', 'FindOrder$Gone']
holds(renamed)

// A use that is not edited along: the old type is gone for javac too.
edit('Shop.java', 'FindOrder', 'GetOrder')
def (boolean stale, String staleLog) = compile()
assert !stale && staleLog.contains('class GetOrder')
edit('Shop.java', 'GetOrder', 'FindOrder')
assert compile()[0]
holds(renamed)

// Broken, and mended.
edit('Orders.java', 'Status.GONE, body', 'Status.NO_CONTENT, body')
def (boolean broken, String brokenLog) = compile()
assert !broken && brokenLog.contains('[response-content]') && !brokenLog.contains('cannot find symbol')
edit('Orders.java', 'Status.NO_CONTENT, body', 'Status.GONE, body')
assert compile()[0]
holds(renamed)

// Only what was edited is compiled, and the old types are on the class path, as in other build tools.
edit('Orders.java', 'Status.GONE', 'Status.FORBIDDEN')
assert compile('-Dmaven.compiler.useIncrementalCompilation=false')[0]
assert generated.list().sort() == ['FindOrder.java', 'OrdersReply.java']
assert new File(generated, 'FindOrder.java').text.contains('record Forbidden(')
assert !new File(generated, 'FindOrder.java').text.contains('Gone')
assert new File(classes, 'FindOrder$Forbidden.class').exists()

evaluate(new File(checks, 'quiet.groovy'))
