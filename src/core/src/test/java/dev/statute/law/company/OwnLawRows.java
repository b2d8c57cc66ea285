package dev.statute.law.company;

/**
 * Small changes of the law of a company: what is replaced, what replaces it, what is then wrong.
 */
final class OwnLawRows {

  static final String REFUSED =
      """
      extends: standard => extends: acme => 1:10: only 'standard' can be extended
      extends: standard => extends: [standard] => 1:10: only 'standard' can be extended
      ⏎methods:⏎ => ⏎codes: {}⏎methods:⏎ => 9:1: unknown key 'codes'
      ⏎policy:⏎ => ⏎polcy:⏎ => 25:1: unknown key 'polcy'; did you mean 'policy'?
      ⏎  530: => ⏎  404: => ~14:3: '404' belongs to the standard, which cannot be changed; put stricter rules into 'policy'
      ⏎  FLUSH: {safe => ⏎  GET: {safe => ~11:3: 'GET' belongs to the standard, which cannot be changed; put stricter rules into 'policy'
      ⏎  X-Trace: => ⏎  ETag: => ~4:3: 'ETag' belongs to the standard, which cannot be changed; put stricter rules into 'policy'
      ⏎  X-Trace: => ⏎  etag: => ~4:3: the name 'etag' is already used by 'ETag'
      ⏎  X-Trace: => ⏎  X-request-ID: => ~4:3: the name 'X-request-ID' is already used by 'X-Request-Id'
      ⏎  X-Trace: => ⏎  -: => 4:3: '-' cannot be turned into a Java name
      ⏎  X-Trace: => ⏎  -9: => ~4:3: '-9' cannot be turned into a Java name
      ⏎  X-Trace: => ⏎  --: => ~4:3: '--' cannot be turned into a Java name
      ⏎  X-Trace: => ⏎  X.Request.Id: => ~4:3: the name 'X.Request.Id' is already used by 'X-Request-Id'
      ⏎  X-Trace: => ⏎  "*": => 4:3: '*' cannot be turned into a Java name
      ⏎  X-Trace: => ⏎  X-Request--Id: => ~4:3: the name 'xRequestId' is already used by 'X-Request-Id'
      type: text, in: => in: => 3:3: the key 'type' is missing
      type: text, in: => type: txt, in: => 3:24: unknown word 'txt'; did you mean 'text'?
      in: [request, response], summary => summary => 3:3: the key 'in' is missing
      FLUSH: {safe => STATUS: {safe => ~11:3: the name 'STATUS' is already used by a type that is always generated
      FLUSH: {safe => LAW: {safe => ~11:3: the name 'LAW' is already used by a type that is always generated
      FLUSH: {safe => ANY: {safe => ~11:3: the name 'ToAny' is already used by a type that is always generated
      idempotent: true, summary: Empties caches. => idempotent: true, without-content: {must-not: RFC 9110 9.3.2}, summary: x => 10:42: a method outside the standard cannot forbid content in responses, since intermediaries do not know it
      idempotent: true, summary: Empties caches. => idempotent: true, content: {request: none-defined, response: forbidden}, summary: x => 10:75: a method outside the standard cannot forbid content in responses, since intermediaries do not know it
      ⏎  530:⏎ => ⏎  99:⏎ => 14:3: 99 is outside of 100..599
      ⏎  430: => ⏎  999: => 13:3: 999 is outside of 100..599
      ⏎  430: => ⏎  43: => 13:3: 43 is outside of 100..599
      ⏎  430: => ⏎  4OO: => 13:3: must be a whole number, not '4OO'
      ⏎  430: => ⏎  0430: => ~13:3: must be a whole number, not '0430'
      ⏎headers:⏎ => ⏎haeders:⏎ => 2:1: unknown key 'haeders'; did you mean 'headers'?
      ⏎statuses:⏎ => ⏎status:⏎ => 12:1: unknown key 'status'; did you mean 'statuses'?
      ⏎  430: {name: GatewayThrottled, phrase: Gateway Throttled, summary: Come back later.} => ⏎  430: throttled => 13:8: must be a mapping
      PURGE: {statuses: [204, 4xx] => PURGE: {statusses: [204, 4xx] => 27:13: unknown key 'statusses'; did you mean 'statuses'?
      PURGE: {statuses: [204, 4xx], reason: it says yes or no} => PURGE: it says yes or no => 27:12: a mapping with the keys statuses, reason is needed here
      PURGE: {statuses: [204, 4xx], reason: it says yes or no} => PURGE: => 27:11: a value is needed here
      PURGE: {safe: false, idempotent: true, => PURGE: {safe: true, idempotent: ture, => 10:35: must be true or false, not 'ture'
      PURGE: {safe: false, idempotent: true, => PURGE: {safe: true, => 10:3: the key 'idempotent' is missing
      list: true⏎ => list: ture⏎    at-least-one: true⏎ => 6:11: must be true or false, not 'ture'
      510: nobody knows it => 510: null => 33:10: a value is needed here
      510: nobody knows it => 510: ~ => 33:10: a value is needed here
      510: nobody knows it => 510: => 33:9: a value is needed here
      510: nobody knows it => 510: "  " => 33:10: a value is needed here
      510: nobody knows it => 510: "\u00A0" => 33:10: a value is needed here
      510: nobody knows it => 510: {reason: Null} => 33:19: a value is needed here
      phrase: Gateway Throttled => phrase: ~ => 13:41: a value is needed here
      instead: [403] => instead: [~] => 29:45: a value is needed here
      {methods: [GET], reason => {methods: [null], reason => 31:20: a value is needed here
      reason: one form for all => reason: " " => 41:77: a value is needed here
      missing-body-should: error => missing-body-should: ~ => 43:26: a value is needed here
      type: text, in: => type: NULL, in: => 3:24: a value is needed here
      510: nobody knows it => 510: |⏎      nobody⏎      knows it => 33:10: must be one line without control or formatting characters: 'nobody\uFFFDknows it'
      name: SiteFrozen => name: GatewayThrottled => ~14:3: the name 'GatewayThrottled' is already used by '430'
      name: SiteFrozen => name: NotFound => ~14:3: the name 'NotFound' is already used by '404'
      name: SiteFrozen => name: ToGet => ~14:3: the name 'ToGet' is already used by 'GET'
      name: SiteFrozen => name: Response => ~14:3: the name 'Response' is already used by a type that is always generated
      name: SiteFrozen => name: clientError => 15:11: must be a Java name such as NotFound, not 'clientError'
      name: SiteFrozen => name: ClientError => ~14:3: the name 'ClientError' is already used by 'ClientError'
      name: SiteFrozen => name: B => ~14:3: the name 'B' is already used by a type that is always generated
      name: SiteFrozen => name: ByCode => ~14:3: 'ByCode' cannot be turned into a Java name
      class: ServerError => class: ClientError => ~14:3: 530 is not of the class 'ClientError'
      content: {should: RFC 9110 15.6} => content: {forbidden: RFC 9110 15.6} => ~20:5: who does not know the status takes it for 500 (RFC 9110, 15), so that content must not be forbidden
      Retry-After: {must: 2.1} => Retry-After: {must: so that clients wait} => 22:27: must be a section such as 15.5.6, or RFC 9112 6.1, not 'so that clients wait'
      summary: Come back later.} => fields: {Retry-After: {must: 2.1}}, summary: x} => ~13:89: must be a clause such as RFC 9112 6.1, not '2.1'; a section is one of the document that the entry names with rfc, draft or url
      , summary: Come back later. =>  => 13:3: the key 'summary' is missing
      summary: Come back later. => summary: "Come\\nback" => 13:69: must be one line without control or formatting characters: 'Come\uFFFDback'
      phrase: Gateway Throttled => phrase: "a\\u202Eb" => 13:41: must be one line without control or formatting characters: 'a\uFFFDb'
      PURGE: {statuses => PRUGE: {statuses => ~27:5: method 'PRUGE' is not defined; did you mean 'PURGE'?
      statuses: [204, 4xx], reason => statuses: [], reason => 27:13: the list 'statuses' must not be empty
      statuses: [204, 4xx], reason => reason => 27:5: the list 'statuses' must not be empty
      statuses: [204, 4xx], reason: it says yes or no => statuses: [204, 4xx] => 27:12: the key 'reason' is missing
      PURGE: {statuses: [204, 4xx] => PURGE: {statuses: [204, 6xx] => 27:29: there is no status class '6xx'
      PURGE: {statuses: [204, 4xx] => PURGE: {statuses: [204, 9] => 27:29: status '9' is not defined
      PURGE: {statuses: [204, 4xx] => PURGE: {statuses: [204, any] => 27:29: must be a status code, a class such as 4xx, or all, not 'any'
      PURGE: {statuses: [204, 4xx] => POST: {statuses: [204, 206] => ~27:28: a policy cannot allow what the law forbids: 206 Partial Content to POST (RFC 9110, 14.2)
      PURGE: {statuses: [204, 4xx] => all: {statuses: [204, 418] => ~27:27: a policy cannot allow what the law forbids: 418 (Unused) (RFC 9110, 15.5.19)
      PURGE: {statuses: [204, 4xx] => PUT: {statuses: [206, 4xx] => ~27:22: a policy cannot allow what the law forbids: 206 Partial Content to PUT (RFC 9110, 14.2)
      402: {reason: we do not sell => 402: {reasons: we do not sell => 29:11: unknown key 'reasons'; did you mean 'reason'?
      402: {reason: we do not sell, => 402: { => 29:10: the key 'reason' is missing
      402: {reason: we do not sell => 402: {reason: "" => 29:19: a value is needed here
      402: {reason: we do not sell => 499: {reason: we do not sell => ~29:5: status '499' is not defined; did you mean '409'?
      instead: [403] => instead: [499] => ~29:45: status '499' is not defined; did you mean '409'?
      {methods: [GET], reason => {methods: [GETT], reason => ~31:20: method 'GETT' is not defined; did you mean 'GET'?
      {methods: [GET], reason => {methods: [], reason => 31:10: the list 'methods' must not be empty
      all: {X-Request-Id: support => all: {X-Request-It: support => ~37:11: header field 'X-Request-It' is not defined; did you mean 'X-Request-Id'?
      all: {X-Request-Id: support => all: {Date: support => ~37:11: a policy cannot require Date (RFC 9110, 6.6.1), which servers set by themselves
      all: {X-Request-Id: support => all: {Authorization: support => ~37:11: a policy cannot require Authorization (RFC 9110, 11.6.2), which is not a response field
      all: {X-Request-Id: support asks for it} => all: {X-Request-Id: [support]} => 37:25: must be a mapping
      430: {Retry-After => 304: {IM => ~38:11: a policy cannot require what the law forbids: IM in 304 Not Modified (RFC 3229, 10.5.2)
      4xx: application/problem+json => 4xx: problem => 40:10: must be a media type without parameters, not 'problem'
      4xx: application/problem+json => 4xx: text/html; charset=utf-8 => 40:10: must be a media type without parameters, not 'text/html; charset=utf-8'
      bodies: [com.acme.Fault] => bodies: [com.acme.class] => ~41:52: must be the qualified name of a class, not 'com.acme.class'
      bodies: [com.acme.Fault] => bodies: [com/acme] => 41:52: must be the qualified name of a class, not 'com/acme'
      missing-body-should: error => method-status: warn => ~43:5: not so
      no-success-doubt: off => no-success-doubt: never => 44:5: not so
      breaking: {remove: error} => breaking: {removed: error} => 3:95: unknown key 'removed'; did you mean 'remove'?
      breaking: {remove: error} => breaking: {remove: fatal} => 3:103: unknown word 'fatal'; known are error, warn, note, off
      breaking: {remove: error} => breaking: {} => 3:94: at least one of the keys add, remove, change must be given
      breaking: {remove: error} => breaking: error => 3:94: must be a mapping
      promise: [running, wire] => promise: [running, wires] => 45:22: unknown word 'wires'; did you mean 'wire'?
      promise: [running, wire] => promise: [] => 45:12: the list 'promise' must not be empty
      promise: [running, wire] => promise: {running: true} => 45:12: a value is needed here
      promise: [running, wire] => promises: [running, wire] => 45:3: unknown key 'promises'; did you mean 'promise'?
      grace-period: P180D => grace-period: 180 => 46:17: must be a period such as P180D or 180d, not '180'
      grace-period: P180D => grace-period: P0D => 46:17: must be a period such as P180D or 180d, not 'P0D'
      grace-period: P180D => grace-period: P-6M => 46:17: must be a period such as P180D or 180d, not 'P-6M'
      grace-period: P180D => grace-period: PT24H => 46:17: must be a period such as P180D or 180d, not 'PT24H'
      grace-period: P180D => grace-period: P => 46:17: must be a period such as P180D or 180d, not 'P'
      grace-period: P180D => grace-period: half a year => 46:17: must be a period such as P180D or 180d, not 'half a year'
      grace-period: P180D => grace-period: P99999D => 46:17: must be a period such as P180D or 180d, not 'P99999D'
      grace-period: P180D => grace-period: P٦M => 46:17: must be a period such as P180D or 180d, not 'P٦M'
      grace-period: P180D => grace-period: [P180D] => 46:17: a value is needed here
      major-version: required => major-version: true => 47:18: unknown word 'true'; known are required
      major-version: required => major-version: ~ => 47:18: a value is needed here
      """
          .stripTrailing();

  static final String ACCEPTED =
      """
      extends: standard => extends: "standard"
      ⏎  430: => ⏎  "430":
      ⏎  X-Trace: => ⏎  Body:
      ⏎  X-Trace: => ⏎  WM_SVC.NAME:
      ⏎  X-Trace: => ⏎  "x!#$%&'*+.^`|~y":
      ⏎  X-Trace: => ⏎  "Null":
      FLUSH: {safe => M.FLUSH: {safe
      510: nobody knows it => 510: >⏎      nobody⏎      knows it
      510: nobody knows it => 510: |⏎      nobody knows it
      510: nobody knows it => 510: {reason: "true"}
      ⏎  X-Trace: => ⏎  Hash-Code:
      FLUSH: {safe => A--B: {safe
      FLUSH: {safe => -A: {safe
      name: SiteFrozen => name: Object
      name: SiteFrozen => name: Bb
      content: {should: RFC 9110 15.6} => content: {empty: RFC 9110 15.6}
      statuses: [204, 4xx], reason => statuses: 204, reason
      PURGE: {statuses => all: {statuses
      402: {reason: we do not sell, instead: [403]} => 402: we do not sell
      402: {reason: we do not sell => 4xx: {reason: we do not sell
      402: {reason: we do not sell => all: {reason: we do not sell
      instead: [403] => methods: GET
      4xx: application/problem+json => 4xx: Text/HTML
      bodies: [com.acme.Fault], reason: one form for all => bodies: com.acme.Outer$Fault
      breaking: {remove: error} => breaking: {add: off, remove: note, change: warn}
      promise: [running, wire] => promise: callers
      promise: [running, wire] => promise: [wire, implementers, wire, callers, running]
      grace-period: P180D => grace-period: 180d
      grace-period: P180D => grace-period: P1Y6M2W3D
      grace-period: P180D => grace-period: "P6M"
      430: {Retry-After: {reason: clients wait}} => 1xx: {X-Request-Id: why not}
      """
          .stripTrailing();

  private OwnLawRows() {}
}
