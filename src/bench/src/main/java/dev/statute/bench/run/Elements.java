package dev.statute.bench.run;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.hc.client5.http.auth.AuthChallenge;
import org.apache.hc.client5.http.auth.ChallengeType;
import org.apache.hc.client5.http.impl.auth.AuthChallengeParser;
import org.apache.hc.core5.http.HeaderElement;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.message.BasicHeaderValueFormatter;
import org.apache.hc.core5.http.message.BasicHeaderValueParser;
import org.apache.hc.core5.http.message.MessageSupport;
import org.apache.hc.core5.http.message.ParserCursor;
import org.apache.hc.core5.util.CharArrayBuffer;
import org.eclipse.jetty.http.QuotedCSV;
import org.eclipse.jetty.http.QuotedQualityCSV;

/**
 * Lists as Apache and Jetty read and write them: of any field, with names and texts for elements.
 */
final class Elements {

  private Elements() {}

  static HeaderElement[] apache(String text) {
    return BasicHeaderValueParser.INSTANCE.parseElements(text, new ParserCursor(0, text.length()));
  }

  static NameValuePair[] apacheParameters(String text) {
    return BasicHeaderValueParser.INSTANCE.parseParameters(
        text, new ParserCursor(0, text.length()));
  }

  static Set<String> apacheTokens(String text) {
    Set<String> tokens = new LinkedHashSet<>();
    MessageSupport.parseTokens(text, new ParserCursor(0, text.length()), tokens::add);
    return tokens;
  }

  static List<AuthChallenge> apacheChallenges(String text) {
    try {
      return AuthChallengeParser.INSTANCE.parse(
          ChallengeType.TARGET, text, new ParserCursor(0, text.length()));
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static String apacheText(HeaderElement[] elements) {
    CharArrayBuffer buffer = new CharArrayBuffer(64);
    BasicHeaderValueFormatter.INSTANCE.formatElements(buffer, elements, false);
    return buffer.toString();
  }

  static String apacheText(NameValuePair[] parameters) {
    CharArrayBuffer buffer = new CharArrayBuffer(64);
    BasicHeaderValueFormatter.INSTANCE.formatParameters(buffer, parameters, false);
    return buffer.toString();
  }

  static String apacheText(List<String> tokens) {
    CharArrayBuffer buffer = new CharArrayBuffer(64);
    MessageSupport.formatTokens(buffer, tokens);
    return buffer.toString();
  }

  static List<String> jetty(String text) {
    return new QuotedCSV(text).getValues();
  }

  static List<String> jettyByQuality(String text) {
    QuotedQualityCSV values = new QuotedQualityCSV();
    values.addValue(text);
    return values.getValues();
  }

  static String names(HeaderElement[] elements) {
    return String.join(", ", Arrays.stream(elements).map(HeaderElement::getName).toList());
  }
}
