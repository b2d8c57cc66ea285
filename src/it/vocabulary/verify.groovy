// Only the law is edited, and the next build knows: the vocabulary, the API under it, and who implements that.
File law = new File(basedir, 'http/src/main/resources/acme.yaml')
String first = law.text
def compile = evaluate(new File(checks, 'again.groovy'))

law.text = first + '  forbid: {430: {reason: the gateway is gone}}\n'
def (boolean forbidden, String forbiddenLog) = compile()
assert !forbidden && forbiddenLog.contains('Tickets.java:[18,22] [status-policy]')
assert !forbiddenLog.contains('cannot find symbol')

law.text = first.replace('X-Request-Id', 'X-Trace').replace('support asks for it', 'the tracing needs it')
assert compile()[0]
assert new File(basedir, 'tickets/target/generated-sources/annotations/acme/tickets/GetTicket.java').text.contains('xTrace')

law.text = first.replace('  require: {all: {X-Request-Id: support asks for it}}', '  discourage: {402: {reason: we do not sell}}')
def (boolean released, String releasedLog) = compile()
assert !released && releasedLog.contains('Desk.java:[11')

law.text = first
assert compile()[0]

evaluate(new File(checks, 'quiet.groovy'))
