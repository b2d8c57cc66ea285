// The documents are found, and what they declare is judged; a list of known findings keeps the build green.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('src/main/openapi/orders.yaml:7:9: error: [method-status] 206 Partial Content cannot answer POST')
assert log.contains('2 documents: 1 error, 0 warnings')
assert !log.contains('parts.yaml')
assert log.contains('HTTP forbids 1 thing in the OpenAPI documents and captures of the project.')
assert log.contains('1 lifted or known')
assert log.contains('profile=stric: write declared, complete or strict.')
assert log.contains('statute:openapi')
assert new File(basedir, 'target/known.txt').readLines().count { it.contains(' method-status ') } == 1
assert new File(basedir, 'target/statute.sarif').text.contains('"kind": "external"')
