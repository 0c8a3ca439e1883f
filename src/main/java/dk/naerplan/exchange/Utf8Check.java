package dk.naerplan.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells whether bytes that come in parts are UTF-8. */
final class Utf8Check {
  private static final int LONGEST_CHARACTER = 4;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer out = CharBuffer.allocate(1 << 16);
  private byte[] rest = {};
  private boolean valid = true;

  /** Takes the first bytes of a part. */
  void take(byte[] part, int length) {
    if (valid) {
      ByteBuffer in = ByteBuffer.allocate(rest.length + length);
      in.put(rest).put(part, 0, length).flip();
      decode(in, false);
      rest = new byte[Math.min(in.remaining(), LONGEST_CHARACTER)];
      in.get(rest);
    }
  }

  /** Whether all that was taken is UTF-8. */
  boolean end() {
    if (valid) {
      decode(ByteBuffer.wrap(rest), true);
    }
    return valid;
  }

  private void decode(ByteBuffer in, boolean last) {
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, last);
    }
    valid = !result.isError();
  }
}
