package dev.statute.rule.message.judge;

/** Exchanges, a line each; see {@link ExchangeLine}. */
final class JudgedLines {

  /** With the rules that they violate. */
  static final String UNLAWFUL =
      """
      # RFC 9110, 9.1: methods
      G,T / > 204 => request-method
      get / > 204 => request-method-doubt
      FROBNICATE / > 204 => request-method-ought
      # RFC 9110, 15: status codes
      GET / > 99 => unknown-status
      GET / > 600 => unknown-status
      GET / > 1000 => unknown-status
      GET / > 299 => unknown-status-doubt
      GET / > 520 [x] => unknown-status-doubt, untyped-content-doubt
      GET / > 306 => unlawful-status
      GET / > 305 => unlawful-status
      GET / > 418; Content-Type: text/plain [x] => unlawful-status
      # RFC 9110, 9.3.3, 13.1, 14.2: methods and statuses
      POST /; If-None-Match: "a" [x] > 304; ETag: "a" => unlawful-status, untyped-content-doubt
      PUT /; If-None-Match: "a"; Content-Type: text/plain [x] > 304; ETag: "a" => unlawful-status
      PUT /; Range: bytes=0-1; Content-Type: text/plain [x] > 206; Content-Range: bytes 0-0/2; Content-Type: text/plain [x] => unlawful-status
      HEAD /; Range: bytes=0-1 > 206; Content-Range: bytes 0-1/2 => unlawful-status
      PUT /; Content-Type: text/plain [x] > 205 => unlawful-status
      OPTIONS / > 412; Content-Type: text/plain [x] => unlawful-status
      DELETE / > 201 => unlawful-status-should
      TRACE / > 204 => unlawful-status-should
      PROPPATCH / > 200; Content-Type: text/plain [x] => unlawful-status
      GET / > 201 => unlawful-status-doubt
      GET / > 423; Content-Type: text/plain [x] => unlawful-status-doubt
      GET / > 409; Content-Type: text/plain [x] => unlawful-status-lint
      GET / > 405; Allow: GET, HEAD; Content-Type: text/plain [x] => unlawful-status
      # RFC 9110, 15: what a status presupposes
      GET / > 304; ETag: "a" => unprompted-status
      GET / > 206; Content-Range: bytes 0-0/2; Content-Type: text/plain [x] => unprompted-status
      GET / > 416; Content-Type: text/plain [x] => unprompted-status
      GET / > 412; Content-Type: text/plain [x] => unprompted-status
      GET /; If-None-Match: "a" > 412; Content-Type: text/plain [x] => unprompted-status
      POST / > 412; Content-Type: text/plain [x] => unprompted-status
      GET / > 417; Content-Type: text/plain [x] => unprompted-status
      GET / > 406; Content-Type: text/plain [x] => unprompted-status-lint
      POST / > 415; Content-Type: text/plain [x] => unprompted-status-doubt
      POST / > 422; Content-Type: text/plain [x] => unprompted-status-doubt
      GET / > 415; Content-Type: text/plain [x] => unprompted-status-lint
      POST /; Content-Length: 1; Content-Type: text/plain [x] > 411; Content-Type: text/plain [x] => unprompted-status
      GET / > 508; Content-Type: text/plain [x] => unprompted-status
      # RFC 9110, 7.8, 15.2 and RFC 9113, 8.6: interim responses
      GET / > 103; Link: </a>;rel=preload => interim-response
      GET / > 200; Content-Type: text/plain [x] > 204 => interim-response
      1.0 GET / > 103; Link: </a> > 204 => interim-response
      GET /; Upgrade: a; Connection: Upgrade > 101; Upgrade: b; Connection: Upgrade => unprompted-status
      2 GET / > 2 101; Upgrade: b => unprompted-status, connection-field
      # RFC 9110, 15.5.2, 15.5.6, 15.5.8, 15.5.22: owed fields
      GET / > 401; Content-Type: text/plain [x] => owed-field
      GET / > 405; Content-Type: text/plain [x] => owed-field
      GET / > 407; Content-Type: text/plain [x] => owed-field
      GET / > 426; Content-Type: text/plain [x] => owed-field, owed-field
      GET / > 426; Upgrade: TLS/1.0; Content-Type: text/plain [x] => owed-field
      GET /; Upgrade: a; Connection: Upgrade > 101 => owed-field, owed-field
      GET /; Upgrade: a; Connection: Upgrade > 101; Upgrade: a => owed-field
      GET /; Range: bytes=0-1 > 206; Content-Type: text/plain [ab] => owed-field
      GET /; A-IM: vcdiff > 226; IM: vcdiff; Content-Type: text/plain [x] => owed-field
      GET / > 303; Content-Type: text/plain [x] => owed-field
      GET / > 301 => owed-field-should
      GET / > 308 => owed-field-should
      POST /; Content-Type: text/plain [x] > 201 => owed-field-should
      OPTIONS * > 204 => owed-field-should
      PATCH /; Content-Type: text/plain [x] > 415; Content-Type: text/plain [x] => owed-field-should
      GET /; Range: bytes=0-1 > 416; Content-Type: text/plain [x] => owed-field-should
      GET / > 451; Content-Type: text/plain [x] => owed-field-should
      GET / > 503; Content-Type: text/plain [x] => owed-field-lint
      GET / > 200; Content-Type: text/plain; -Date [x] => owed-field-doubt
      # RFC 9110, 8.6, 12.5.3, 15.3.7.2, 15.4.5; RFC 3229, 10.5.2; RFC 8470, 5.1: stray fields
      GET / > 204; Content-Length: 0 => stray-field
      GET / > 204; Transfer-Encoding: chunked => stray-field
      GET / > 103; Content-Length: 0; Link: </a> > 204 => stray-field
      CONNECT a:1 > 200; Content-Length: 0 => stray-field
      CONNECT a:1 > 200; Transfer-Encoding: chunked => stray-field
      GET /; Range: bytes=0-0,2-2 > 206; Content-Range: bytes 0-0/2; Content-Type: multipart/byteranges;boundary=a [x] => stray-field
      POST /; Content-Type: text/plain [x] > 415; Accept-Encoding: gzip; Content-Type: text/plain [x] => stray-field
      GET /; If-None-Match: "a" > 304; ETag: "a"; Content-Type: text/plain => stray-field-should
      GET / > 511; WWW-Authenticate: Basic realm="a"; Content-Type: text/plain [x] => stray-field-should
      GET / > 200; IM: gzip; Content-Type: text/plain [x] => stray-field
      GET / > 200; Early-Data: 1; Content-Type: text/plain [x] => stray-field
      GET / > 200; Location: /a; Content-Type: text/plain [x] => stray-field-doubt
      GET / > 200; Content-Range: bytes 0-0/1; Content-Type: text/plain [x] => stray-field-doubt
      GET / > 200; If-Match: "a"; Content-Type: text/plain [x] => stray-field-doubt
      GET /; Access-Control-Allow-Origin: * > 204 => stray-field-doubt
      # RFC 9112, 6.2
      GET / > 200; Content-Length: 1; Transfer-Encoding: chunked; Content-Type: text/plain [x] => contradicting-fields
      POST /; Content-Length: 1; Transfer-Encoding: chunked; Content-Type: text/plain [x] > 204 => contradicting-fields
      # RFC 9110, 5.1 and 5.5; RFC 9112, 5.2
      GET /; A B: c > 204 => field-section
      GET /; A : c > 204 => field-section, unrefused-request
      GET / > 204; A: b\\r\\n c => field-section
      GET / > 204; A: b\\nc => field-section
      GET / > 204; A: b\\0c => field-section
      GET / > 204; A: b\u0001c => field-section
      GET / > 204; A: b\u00e4c => field-section-lint
      # RFC 9110, 6.4.1, 9.3, 15.3.6: content where there is none
      GET / > 204 [x] => unexpected-content
      POST / > 205 [x] => unexpected-content
      GET /; If-None-Match: "a" > 304; ETag: "a" [x] => unexpected-content
      HEAD / > 200; Content-Type: text/plain [x] => unexpected-content
      CONNECT a:1 > 200 [x] => unexpected-content
      GET / > 103; Link: </a> [x] > 204 => unexpected-content
      GET /; Content-Type: text/plain [x] > 204 => unexpected-content-should
      DELETE /; Content-Type: text/plain [x] > 204 => unexpected-content-should
      TRACE /; Content-Type: text/plain [x] > 200; Content-Type: text/plain [x] => unexpected-content
      # RFC 9110, 8.3, 9.3.7, 10.1.1, 15.3.3, 15.5, 15.6; RFC 10008, 2: content that is missing
      GET / > 404 => missing-content-should
      GET / > 500; Content-Length: 0 => missing-content-should
      GET / > 300 => missing-content-should
      PROPFIND / > 207 => missing-content-doubt
      POST /; Content-Type: text/plain [x] > 202 => missing-content-ought
      QUERY / > 204 => missing-content-doubt
      GET / > 200 [x] => untyped-content-doubt
      OPTIONS / [x] > 204; Allow: GET => untyped-content
      POST /; Expect: 100-continue > 204 => expectation
      # RFC 9110, 8.6; RFC 9112, 6.3: lengths
      GET / > 200; Content-Length: 2; Content-Type: text/plain [x] => content-length
      GET / > 200; Content-Length: 1; Content-Length: 1; Content-Type: text/plain [x] => content-length
      GET / > 200; Content-Length: 1, 2; Content-Type: text/plain [x] => content-length
      POST /; Content-Length: 1, 2; Content-Type: text/plain [x] > 204 => content-length, unrefused-request
      QUERY / [x] > 204 => untyped-content-doubt, unrefused-request
      QUERY / [x] > 400; Content-Type: text/plain [x] => untyped-content-doubt
      PUT /; Content-Length: 9; Content-Type: text/plain [x] > 204 => content-length
      1.0 GET /; Upgrade: a > 101; Upgrade: a; Connection: Upgrade => interim-response
      GET / > 204; +ETag: "a" => unexpected-content, trailer-field-should
      POST / > 205; Content-Length: 3 => content-length
      # RFC 9112, 6.1, 7.1, 7.4: transfer codings
      GET / > 200; Transfer-Encoding: chunked, chunked; Content-Type: text/plain [x] => transfer-coding
      POST /; Transfer-Encoding: gzip; Content-Type: text/plain [x] > 204 => transfer-coding, unrefused-request
      POST /; Transfer-Encoding: gzip; Content-Type: text/plain [x] > 400; Content-Type: text/plain [x] => transfer-coding
      POST /; Transfer-Encoding: chunked, gzip; Content-Type: text/plain [x] > 204 => transfer-coding, unrefused-request
      GET / > 200; Transfer-Encoding: chunked;a=b; Content-Type: text/plain [x] => transfer-coding
      GET / > 1.0 200; Transfer-Encoding: chunked; Content-Type: text/plain [x] => transfer-coding
      GET / > 200; Transfer-Encoding: gzip, chunked; Content-Type: text/plain [x] => transfer-coding
      GET / > 200; Transfer-Encoding: identity; Content-Type: text/plain [x] => transfer-coding
      1.0 GET / > 200; Transfer-Encoding: chunked; Content-Type: text/plain [x] => transfer-coding
      GET /; TE: chunked; Connection: TE > 204 => transfer-coding
      # RFC 9112, 3.2
      GET /; -Host > 204 => host, unrefused-request
      GET /; -Host > 400; Content-Type: text/plain [x] => host
      GET /; Host: example.com > 204 => host, unrefused-request
      # RFC 9113, 8.2.2; RFC 9114, 4.2; RFC 9110, 7.6.1 and 7.8
      2 GET / > 2 200; Connection: keep-alive; Content-Type: text/plain [x] => connection-field
      2 GET / > 2 200; Transfer-Encoding: chunked; Content-Type: text/plain [x] => connection-field
      2 GET / > 2 200; Keep-Alive: timeout=5; Content-Type: text/plain [x] => connection-field
      3 GET /; TE: gzip > 3 204 => connection-field
      3 GET / > 3 200; Upgrade: h3; Content-Type: text/plain [x] => connection-field
      GET / > 200; Upgrade: h2; Content-Type: text/plain [x] => connection-field
      GET /; TE: trailers > 204 => connection-field
      GET / > 204; Connection: Cache-Control; Cache-Control: no-store => connection-field
      # RFC 9110, 6.5.1 and 6.6.2
      GET / > 200; Transfer-Encoding: chunked; Content-Type: text/plain; Trailer: Content-Length; +Content-Length: 1 [x] => trailer-field
      GET / > 200; Transfer-Encoding: chunked; Content-Type: text/plain; +Set-Cookie: a=b [x] => trailer-field
      GET / > 200; Transfer-Encoding: chunked; Content-Type: text/plain; +ETag: "a" [x] => trailer-field-should
      # RFC 9110, 9.3.8
      TRACE /; Cookie: a=b > 200; Content-Type: text/plain [x] => trace-request
      TRACE /; Authorization: Basic YTpi > 200; Content-Type: text/plain [x] => trace-request
      """;

  /** Neighbours of those that violate nothing, and what a browser and a server usually say. */
  static final String LAWFUL =
      """
      GET / > 200; Content-Type: text/plain [x]
      GET / > 200; Content-Type: text/plain; Content-Length: 1 [x]
      GET / > 200; Content-Type: text/plain; Transfer-Encoding: chunked [x]
      GET / > 200; Content-Type: text/plain; Content-Length: 0
      GET / > 204
      GET / > 1.0 200; Content-Type: text/plain [x]
      1.0 GET /; -Host > 200; Content-Type: text/plain [x]
      2 GET / > 2 200; Content-Type: text/plain [x]
      3 GET / > 3 200; Content-Type: text/plain; Content-Length: 1 [x]
      2 GET /; TE: trailers > 2 204
      2 GET / > 2 200; Content-Type: text/plain; Trailer: ETag; +ETag: "a" [x]
      GET /; TE: trailers; Connection: TE, close > 204
      GET / > 200; Connection: close; Content-Type: text/plain [x]
      GET / > 200; Connection: Upgrade, Keep-Alive; Upgrade: h2,h2c; Keep-Alive: timeout=5, max=100; Content-Type: text/plain [x]
      GET /; Connection: X-Own; X-Own: 1 > 204
      HEAD / > 200; Content-Type: text/plain; Content-Length: 1234
      HEAD / > 404; Content-Type: text/plain; Transfer-Encoding: chunked
      HEAD / > 404
      GET /; If-None-Match: "a" > 304; ETag: "a"
      GET /; If-None-Match: "a" > 304; ETag: "a"; Content-Length: 1234
      GET /; If-Modified-Since: Tue, 15 Nov 1994 08:12:31 GMT > 304; Last-Modified: Tue, 15 Nov 1994 08:12:31 GMT
      HEAD /; If-None-Match: "a" > 304; ETag: "a"
      QUERY /; Content-Type: text/plain; If-None-Match: "a" [x] > 304; ETag: "a"
      GET /; Range: bytes=0-0 > 206; Content-Range: bytes 0-0/2; Content-Type: text/plain [x]
      GET /; Range: bytes=0-0,2-2 > 206; Content-Type: multipart/byteranges;boundary=a [x]
      GET /; Range: bytes=9-9 > 416; Content-Range: bytes */2; Content-Type: text/plain [x]
      GET /; Range: lines=9-9 > 416; Content-Type: text/plain [x]
      PUT /; If-Match: "a"; Content-Type: text/plain [x] > 412; Content-Type: text/plain [x]
      PUT /; If-None-Match: *; Content-Type: text/plain [x] > 412; Content-Type: text/plain [x]
      GET /; If-Match: "a" > 412; Content-Type: text/plain [x]
      POST /; Expect: 100-continue; Content-Type: text/plain [x] > 417; Content-Type: text/plain [x]
      POST /; Expect: 100-continue; Content-Type: text/plain [x] > 100 > 204
      POST /; Content-Type: text/plain [x] > 100 > 204
      GET / > 103; Link: </a>;rel=preload > 200; Content-Type: text/plain; Link: </a>;rel=preload [x]
      GET /; Upgrade: websocket; Connection: Upgrade > 101; Upgrade: websocket; Connection: upgrade
      GET /; Upgrade: WebSocket; Connection: keep-alive, Upgrade > 101; Upgrade: websocket; Connection: Upgrade
      GET / > 401; WWW-Authenticate: Basic realm="a"; Content-Type: text/plain [x]
      GET / > 405; Allow: ; Content-Type: text/plain [x]
      GET / > 405; Allow: POST, GETX; Content-Type: text/plain [x]
      GET / > 407; Proxy-Authenticate: Basic realm="a"; Content-Type: text/plain [x]
      GET / > 426; Upgrade: TLS/1.0; Connection: Upgrade; Content-Type: text/plain [x]
      GET / > 428; Content-Type: text/plain [x]
      PUT /; Content-Type: text/plain [x] > 428; Content-Type: text/plain [x]
      GET / > 429; Retry-After: 5; Content-Type: text/plain [x]
      GET / > 503; Retry-After: 5; Content-Type: text/plain [x]
      GET / > 451; Link: <https://a.example/>;rel="blocked-by"; Content-Type: text/plain [x]
      GET / > 301; Location: /a
      GET / > 302; Location: /a; Content-Type: text/plain [x]
      POST /; Content-Type: text/plain [x] > 303; Location: /a; Content-Type: text/plain [x]
      POST /; Content-Type: text/plain [x] > 307; Location: /a
      GET / > 308; Location: /a
      GET / > 300; Content-Type: text/plain [x]
      POST /; Content-Type: text/plain [x] > 201; Location: /a
      POST /; Content-Type: text/plain [x] > 202; Content-Type: text/plain [x]
      PUT /; Content-Type: text/plain [x] > 201
      PUT /; Content-Type: text/plain [x] > 202; Content-Type: text/plain [x]
      PUT /; Content-Type: text/plain [x] > 204; ETag: "a"
      PUT /; Content-Type: text/plain [x] > 203; Content-Type: text/plain [x]
      DELETE / > 204
      DELETE / > 202; Content-Type: text/plain [x]
      DELETE / > 207; Content-Type: application/xml [x]
      DELETE / > 404; Content-Type: text/plain [x]
      POST /; Content-Type: text/plain [x] > 205
      POST /; Content-Type: text/plain [x] > 205; Content-Length: 0
      POST / > 411; Content-Type: text/plain [x]
      POST / > 411; Content-Type: text/plain [x]
      POST /; Content-Type: text/plain; Content-Length: 1 [x] > 413; Content-Type: text/plain [x]
      POST /; Content-Type: text/plain [x] > 415; Content-Type: text/plain [x]
      POST /; Content-Type: text/plain; Content-Encoding: x [x] > 415; Accept-Encoding: gzip; Content-Type: text/plain [x]
      PATCH /; Content-Type: text/plain [x] > 415; Accept-Patch: text/x; Content-Type: text/plain [x]
      POST /; Content-Type: text/plain [x] > 422; Content-Type: text/plain [x]
      POST / > 204
      OPTIONS / > 204; Allow: GET, HEAD
      OPTIONS * > 200; Allow: GET, HEAD; Content-Length: 0
      TRACE / > 200; Content-Type: message/http [x]
      CONNECT a:1 > 200
      CONNECT a:1 > 407; Proxy-Authenticate: Basic; Content-Type: text/plain; Content-Length: 1 [x]
      PROPFIND /; Depth: 1 > 207; Content-Type: application/xml [x]
      LOCK /; Content-Type: application/xml [x] > 423; Content-Type: application/xml [x]
      GET /; A-IM: vcdiff > 226; IM: vcdiff; ETag: "a"; Content-Type: text/plain [x]
      GET / > 500; Content-Type: text/plain; -Date [x]
      GET / > 502; Content-Type: text/plain [x]
      GET / > 504; Content-Type: text/plain [x]
      GET / > 425; Content-Type: text/plain [x]
      GET / > 421; Content-Type: text/plain [x]
      GET /; Accept: text/html > 406; Content-Type: text/plain [x]
      GET / > 410; Content-Type: text/plain [x]
      GET / > 200; Accept: text/plain; Accept-Encoding: gzip; Content-Type: text/plain [x]
      GET / > 200; Transfer-Encoding: chunked; Content-Type: text/plain; Trailer: ETag; +ETag: "a" [x]
      GET / > 200; Transfer-Encoding: chunked; Content-Type: text/plain; Trailer: X-Sum; +X-Sum: 1 [x]
      GET /; TE: gzip; Connection: TE > 200; Transfer-Encoding: gzip, chunked; Content-Type: text/plain [x]
      OPTIONS /; Origin: https://a.example; Access-Control-Request-Method: PUT > 204; Access-Control-Allow-Origin: *; Access-Control-Allow-Methods: PUT
      """;

  private JudgedLines() {}
}
