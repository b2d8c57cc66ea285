package dev.statute.codec.json;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream of a JSON text that fails at octets that are not UTF-8 (RFC 8259, 8.1) or at an unpaired
 * surrogate in a string (8.2). The parser gets everything before the fault, so it knows the current
 * member when the stream fails.
 */
public final class JsonOctets extends InputStream {

  private static final int ASCII = 0x80;
  private static final int FIRST_DIGIT = 2;
  private static final int AFTER_DIGITS = 6;
  private static final int HEXADECIMAL = 16;

  private final InputStream in;
  private @Nullable String fault;

  /** How many octets the character still has, and what the next of them may be. */
  private int pending;

  private int least = 0x80;
  private int most = 0xBF;

  /** Zero outside an escape, one after its backslash, and more after its letter u. */
  private int escape;

  private int unit;
  private boolean needsLowSurrogate;

  /**
   * Checks octets as they are read.
   *
   * @param in where they come from
   */
  public JsonOctets(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    failIfFaulty();
    int read = in.read(octets, offset, length);
    int good = 0;
    while (good < read && accepts(octets[offset + good] & 0xff)) {
      good++;
    }
    if (good == read || read < 0) {
      return read;
    }
    if (good == 0) {
      failIfFaulty();
    }
    return good;
  }

  private void failIfFaulty() throws CharConversionException {
    if (fault != null) {
      throw new CharConversionException(fault);
    }
  }

  private boolean accepts(int octet) {
    if (pending == 0 && escape == 0 && !needsLowSurrogate) {
      return (octet > 0 && octet < ASCII && octet != '\\') || acceptsOther(octet);
    }
    return acceptsOther(octet);
  }

  private boolean acceptsOther(int octet) {
    if (pending > 0) {
      return isUtf8(continues(octet));
    }
    if (escape == 1) {
      escape = octet == 'u' ? FIRST_DIGIT : 0;
      unit = 0;
      return isPaired(escape > 0 || !needsLowSurrogate);
    }
    if (escape >= FIRST_DIGIT) {
      return isPaired(acceptsDigit(octet));
    }
    if (octet == '\\') {
      escape = 1;
      return true;
    }
    return isPaired(!needsLowSurrogate) && isUtf8(starts(octet));
  }

  private boolean isUtf8(boolean holds) {
    fault = holds ? fault : "is not UTF-8";
    return holds;
  }

  private boolean isPaired(boolean holds) {
    fault = holds ? fault : "has half a surrogate pair";
    return holds;
  }

  /** Reads a digit of an escape; whether all of them are such is for the parser to say. */
  private boolean acceptsDigit(int octet) {
    unit = unit << 4 | Math.max(0, Character.digit(octet, HEXADECIMAL));
    escape++;
    if (escape < AFTER_DIGITS) {
      return true;
    }
    escape = 0;
    boolean isLow = Character.isLowSurrogate((char) unit);
    boolean isExpected = isLow == needsLowSurrogate;
    needsLowSurrogate = Character.isHighSurrogate((char) unit);
    return isExpected;
  }

  private boolean continues(int octet) {
    boolean isInRange = octet >= least && octet <= most;
    least = 0x80;
    most = 0xBF;
    pending--;
    return isInRange;
  }

  /** Looks at the first octet of a character (RFC 3629, 4). */
  private boolean starts(int octet) {
    if (octet < 0x80) {
      return octet > 0;
    }
    if (octet < 0xC2 || octet > 0xF4) {
      return false;
    }
    if (octet < 0xE0) {
      pending = 1;
    } else if (octet < 0xF0) {
      pending = 2;
      least = octet == 0xE0 ? 0xA0 : 0x80;
      most = octet == 0xED ? 0x9F : 0xBF;
    } else {
      pending = 3;
      least = octet == 0xF0 ? 0x90 : 0x80;
      most = octet == 0xF4 ? 0x8F : 0xBF;
    }
    return true;
  }
}
