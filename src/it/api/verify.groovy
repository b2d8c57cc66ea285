// The document is written, and the next version is compared with the release in the repository.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('No release of it:shop-api below 1.0.0 was found, so there is nothing to compare with.')
assert log.contains('Compares target/classes with shop-api-1.0.0.jar.')
assert log.contains('error: [changed-path] get moved from /goods/{id} to /goods/{id}/text')
assert log.contains('1 change breaks users of the last release.')
assert new File(basedir, 'target/statute-changes.md').text.startsWith('# Changes')
String document = new File(basedir, 'target/openapi.json').text
assert document.contains('"title": "Shop"') && document.contains('"version": "2.0.0-SNAPSHOT"')
assert document.contains('"/goods/{id}/text"')
assert log.contains('Wrote target/pages/')
File pages = new File(basedir, 'target/pages')
List<String> names = pages.list().findAll { it.endsWith('.html') } as List
assert !names.isEmpty()
assert names.any { new File(pages, it).text.contains('/goods/{id}/text') }
assert new File(pages, 'statute-pages.txt').text.contains(names[0])
