// What javac says of the changes, and what the users of the API are told once they are approved.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[removed-operation] cancel (DELETE /orders/{id}) was removed')
assert log.contains('[changed-path] get moved from /orders/{id} to /orders/{id}/text')
assert log =~ /Before: orders-api-1\.0\.0\.jar, line \d+\./

List<File> changes = []
new File(basedir, 'next/target').eachFileRecurse {
  if (it.name == 'statute-changes.md') {
    changes << it
  }
}
assert changes.size() == 1
String text = changes[0].getText('UTF-8')
assert text.startsWith('# Changes from 1.0.0 to 1.1.0\n\n## Breaking\n')
assert text.contains('Reason: Nobody has cancelled an order since March.')
