// What javac prints of our messages, up to Maven's summary of them.
List<String> lines = new File(basedir, 'build.log').readLines('UTF-8')
int start = lines.findIndexOf { it.contains('COMPILATION ERROR') }
List<String> told = lines.drop(start + 2).takeWhile { !it.startsWith('[INFO]') }
    .collect { it.replaceFirst(/\S+[\/\\](\w+\.java)/, '$1') }
String expected = new File(basedir, 'expected.txt').getText('UTF-8').trim()
assert told.join('\n').trim() == expected
