// What the README tells people to look up.
String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('cannot find symbol')
assert log.contains('class GetOrder')
assert new File(basedir, 'target/classes/shop/GetOrder.class').exists()
