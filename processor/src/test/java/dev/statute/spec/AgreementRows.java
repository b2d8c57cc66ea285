package dev.statute.spec;

/** Small changes of the small spec, a line each: what is replaced, an arrow, what replaces it. */
final class AgreementRows {

  static final String REFUSED =
      """
      codes: {from: 100, to: 599 => codes: {from: 100
      codes: {from: 100 => codes: {from: 99
      from: 100 => from: 1e2x
      to: 599 => to: 1000
      to: 599 => to: five
      to: 599 => to: -1
      , otherwise: {class: ClientError, should: 15} =>\s
      otherwise: {class: ClientError, should: 15} => otherwise: ClientError
      otherwise: {class: ClientError, should: 15} => otherwise: {class: ClientError}
      otherwise: {class: ClientError, should: 15} => otherwise: {class: ClientError, shall: 15}
      otherwise: {class: ClientError, should: 15} => otherwise: {class: ClientError, should: 15, must: 15}
      classes:⏎ => clases:⏎
      methods:⏎ => more: {}⏎methods:⏎
      rfc: [9110, 15], => rfc: [],
      rfc: [9110, 15], => rfc: {a: 15},
      rfc: [9110, 15], => rfc: [RFC 9110, 15],
      rfc: [9110, 15], => rfc: [9110, x.5],
      rfc: [9110, 15], => rfc: [9110, 15], url: https://example.org/,
      rfc: [9110, 15], => url: http://example.org/,
      rfc: [9110, 15], => draft: rfc-9110,
      rfc: [9110, 15], => draft: draft-a b,
      ⏎  ClientError:⏎ => ⏎  clientError:⏎
      ⏎  ClientError:⏎ => ⏎  Client-Error:⏎
      digit: 4 => digit: 0
      digit: 4 => digit: 10
      digit: 4 => digit: four
      digit: 4⏎ => interim: maybe⏎    digit: 4⏎
      unknown: {status: 400, must: 15} => unknown: 400
      unknown: {status: 400, must: 15} => unknown: {must: 15}
      unknown: {status: 400, must: 15} => unknown: {status: x, must: 15}
      Date: {must: 6.6.1} => Date: {mustnt: 6.6.1}
      Date: {must: 6.6.1} => Date: {}
      Date: {must: 6.6.1} => Date: []
      Date: {must: 6.6.1} => Date: 6.6.1
      Date: {must: 6.6.1} => Date: {must: 6.6.1, should: 6.6.1}
      Date: {must: 6.6.1} => Date: {must: section 6}
      Date: {must: 6.6.1} => Date: {must: []}
      Date: {must: 6.6.1} => Date: {must: RFC9112 6.1}
      Date: {must: 6.6.1} => Date: {must: RFC 9112 6.1 7}
      Date: {must: 6.6.1} => Date: {must: {}}
      Date: {must: 6.6.1} => Date: [{must: 6.6.1}, x]
      summary: The client seems to have erred. => summary: ""
      summary: The client seems to have erred. => summary: []
      summary: The client seems to have erred. => summary:
      summary: The client seems to have erred. => summary: "a\\nb"
      summary: The client seems to have erred. => summary: "a\\tb"
      summary: The client seems to have erred. => summary: "a\\x85b"
      summary: The client seems to have erred. => summary: "a\\u200Bb"
      summary: The client seems to have erred. => summary: "a\\U000E0001b"
      summary: The client seems to have erred. => summary: "end\\n"
      ⏎    summary: The client seems to have erred. =>\s
      ⏎  GET: => ⏎  G ET:
      safe: true => safe: yes
      safe: true => safe: 1
      safe: true⏎    idempotent: true => safe: true⏎    idempotent: false
      ⏎    idempotent: true =>\s
      cacheable: conditional => cacheable: maybe
      cacheable: conditional => cacheable: []
      content: {request: unverified, response: representation} => content: {request: unverified}
      content: {request: unverified, response: representation} => content: {request: x, response: representation}
      content: {request: unverified, response: representation} => content: {request: representation, response: representation}
      content: {request: unverified, response: representation} => content: unverified
      content: {request: unverified, response: representation} => content: {request: unverified, response: representation, both: none}
      request-content: {should-not: 9.3.1} => request-content: {}
      request-content: {should-not: 9.3.1} => request-content: 9.3.1
      {statuses: [400, 405], should: 14.2, when: range} => {should: 14.2, when: range}
      {statuses: [400, 405], should: 14.2, when: range} => {statuses: [], should: 14.2}
      {statuses: [400, 405], should: 14.2, when: range} => {statuses: [400, 405], when: range}
      {statuses: [400, 405], should: 14.2, when: range} => {statuses: [4OO], should: 14.2}
      {statuses: [400, 405], should: 14.2, when: range} => {statuses: [400], should: 14.2, if: range}
      {classes: [ClientError], definition: 9.3.6} => {klass: [ClientError], definition: 9.3.6}
      type: methods, list: true => type: method, list: true
      type: methods, list: true => list: true
      type: methods, list: true => type: methods
      list: false, in => list: false, at-least-one: true, in
      in: [response] => in: []
      in: [response] => in: [reply]
      in: [response] => in: {response: true}
      ⏎  Allow: => ⏎  All ow:
      ⏎  Allow: => ⏎  9llow:
      10.2.1], summary: Methods} => 10.2.1], state: gone}
      ⏎  400: => ⏎  four:
      ⏎  400: => ⏎  040:
      ⏎  400: => ⏎  40:
      ⏎  400: => ⏎  4000:
      name: BadRequest => name: Bad Request
      name: BadRequest => name: badRequest
      name: BadRequest => name: BAD_REQUEST
      name: BadRequest => name: "Bad\\n"
      name: BadRequest => name: 400
      phrase: Bad Request => phrase: {a: b}
      state: active⏎    cacheable: expl => state: Active⏎    cacheable: expl
      cacheable: heuristically => cacheable: true
      content: {should: 15.5}⏎    fields => content: {}⏎    fields
      content: {should: 15.5}⏎    fields => content: {should: 15.5, empty: 1}⏎    fields
      content: {should: 15.5}⏎    fields => content: {shall: 15.5}⏎    fields
      when: temporary => when: sometimes
      mirrors: 400 => mirrors: ok
      value: now => value: ""
      methods: [CONNECT] => methods: CONNECT
      methods: [CONNECT] => methods: []
      methods: [CONNECT], => =>\s
      why: it has no resource, =>\s
      , implied: 13.2.1 =>\s
      instead: [400] => instead: [bad]
      {fields: [Date], definition: 15.5.7} => {definition: 15.5.7}
      {fields: [Date], definition: 15.5.7} => {fields: [Date], content: true, definition: 15.5.7}
      {fields: [Date], definition: 15.5.7} => {content: perhaps, definition: 15.5.7}
      {only: [origin], must: 15.5.6} => {must: 15.5.6}
      {only: [origin], must: 15.5.6} => {only: [origin], except: [proxy], must: 15.5.6}
      {only: [origin], must: 15.5.6} => {only: [server], must: 15.5.6}
      {only: [origin], must: 15.5.6} => {only: [origin]}
      formerly: [Not Allowed] => formerly: {a: b}
      formerly: [Not Allowed] => formerly: ["a\\nb"]
      formerly: [Not Allowed] => concludes: never
      """
          .stripTrailing();

  static final String ACCEPTED =
      """
      rfc: [9110, 15], => rfc: 9110,
      rfc: [9110, 15], => rfc: "9110",
      rfc: [9110, 15], => rfc: [9110, 15, "16.10", A.4],
      rfc: [9110, 15], => draft: draft-ietf-httpbis-resumable-upload,
      rfc: [9110, 15], => url: https://www.w3.org/TR/ldp#a?b,
      from: 100 => from: "100"
      digit: 4 => digit: "4"
      digit: 4⏎ => digit: 4⏎    interim: true⏎
      digit: 4⏎ => digit: 4⏎    content: {forbidden: RFC 9112 6}⏎
      Date: {must: 6.6.1} => Date: [{must: 6.6.1}, {should-not: [6.6.1, 15], when: delta}]
      Date: {must: 6.6.1} => Date: {must: RFC 9112}
      Date: {must: 6.6.1} => Date: {must: draft-x}
      Date: {must: 6.6.1} => Date: {must: B.3}
      summary: The client seems to have erred. => summary: 404
      summary: The client seems to have erred. => summary: true
      summary: The client seems to have erred. => summary: "é \\U0001F600 */ <b> \\\\u0022"
      ⏎  CONNECT: => ⏎  "*": {safe: false, idempotent: false, cacheable: none, content: {request: none, response: tunnel}, rfc: 9110, state: reserved, summary: x}⏎  CONNECT:
      safe: true => safe: "true"
      cacheable: conditional => cacheable: false
      {statuses: [400, 405], should: 14.2, when: range} => {statuses: 400, should: 14.2}
      {classes: [ClientError], definition: 9.3.6} => {definition: 9.3.6}
      in: [response] => in: response
      10.2.1], summary: Methods} => 10.2.1], state: obsoleted, trailer: true, managed: false, at-least-one: true}
      methods: [CONNECT] => methods: any
      implied: 13.2.1 => implied: 13.2.1, definition: [9.3.6, 9.3.7]
      , instead: [400] =>\s
      instead: [400] => instead: 405
      {fields: [Date], definition: 15.5.7} => {content: true, definition: 15.5.7}
      {only: [origin], must: 15.5.6} => {except: [proxy, cache], ought: 15.5.6}
      formerly: [Not Allowed] => formerly: Not Allowed
      formerly: [Not Allowed] => concludes: [15.2, 15.3]
      methods: [GET], value: now => methods: GET
      """
          .stripTrailing();

  /**
   * References, names that differ in case only, bounds and clauses that must fit one another, the
   * ways to write a number that JSON does not tell apart, and the finer points of addresses.
   */
  static final String BEYOND_THE_SCHEMA =
      """
      class: ClientError, should: 15 => class: ServerError, should: 15
      Allow: {must: 15.5.6} => Alow: {must: 15.5.6}
      methods: [CONNECT] => methods: [PUT]
      instead: [400] => instead: [401]
      mirrors: 400 => mirrors: 999
      name: MethodNotAllowed => name: Badrequest
      ⏎  Date: {type => ⏎  ALLOW: {type: text, list: true, in: request, rfc: 1}⏎  Date: {type
      ⏎  405: => ⏎  505:
      from: 100, to: 599 => from: 500, to: 499
      from: 100 => from: 401
      to: 599 => to: 5.99e2
      rfc: [9110, 15], => rfc: [9110, 1.5e1],
      rfc: [9110, 15], => rfc: [9110, 15.],
      rfc: [9110, 15], => rfc: [9110, 15.0e0],
      rfc: [9110, 15], => url: https://a:b:c/,
      Date: {must: 6.6.1} => Date: {must: [6.6.1, RFC 9112 6.1]}
      """
          .stripTrailing();

  private AgreementRows() {}
}
