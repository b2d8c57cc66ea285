// What is asked of every server that serves files: method, path, fields, content.

const TAGGED_NEVER = '"never-was"';

/** The visits to the files of pages.mjs. */
export const STATIC_VISITS = [
  ['GET', '/data.json'], ['HEAD', '/data.json'], ['GET', '/empty.txt'], ['HEAD', '/empty.txt'],
  ['HEAD', '/index.html'], ['GET', '/missing'], ['HEAD', '/missing'], ['GET', '/folder'],
  ['GET', '/folder/'], ['GET', '/closed/never.txt'], ['GET', '/private/secret.txt'],
  ['GET', '/private/secret.txt', { Authorization: `Basic ${btoa('reader:reader')}` }],
  ['GET', '/private/secret.txt', { Authorization: `Basic ${btoa('reader:wrong')}` }],
  ['GET', '/digits.txt', { Range: 'bytes=0-9' }], ['GET', '/digits.txt', { Range: 'bytes=490-' }],
  ['GET', '/digits.txt', { Range: 'bytes=-5' }], ['HEAD', '/digits.txt', { Range: 'bytes=0-9' }],
  ['GET', '/digits.txt', { Range: 'bytes=0-9,20-29' }], ['GET', '/digits.txt', { Range: 'bytes=0-' }],
  ['GET', '/digits.txt', { Range: 'bytes=9000-' }], ['GET', '/digits.txt', { Range: 'lines=1-2' }],
  ['GET', '/digits.txt', { Range: 'bytes=0-9', 'If-Range': TAGGED_NEVER }],
  ['GET', '/digits.txt', { 'If-None-Match': '*' }],
  ['GET', '/digits.txt', { 'If-None-Match': TAGGED_NEVER }],
  ['GET', '/digits.txt', { 'If-Modified-Since': 'Sun, 01 Mar 2026 12:00:00 GMT' }],
  ['HEAD', '/digits.txt', { 'If-Modified-Since': 'Sun, 01 Mar 2026 12:00:00 GMT' }],
  ['GET', '/digits.txt', { 'If-Modified-Since': 'Sat, 28 Feb 2026 12:00:00 GMT' }],
  ['GET', '/digits.txt', { 'If-Match': TAGGED_NEVER }], ['GET', '/digits.txt', { 'If-Match': '*' }],
  ['GET', '/digits.txt', { 'If-Unmodified-Since': 'Sat, 28 Feb 2026 12:00:00 GMT' }],
  ['POST', '/digits.txt', {}, 'a=b'], ['PUT', '/digits.txt', {}, 'a'], ['DELETE', '/digits.txt'],
  ['PATCH', '/digits.txt', {}, 'a'], ['OPTIONS', '/digits.txt'], ['OPTIONS', '/'], ['BREW', '/digits.txt'],
];
