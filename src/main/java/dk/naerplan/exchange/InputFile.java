package dk.naerplan.exchange;

import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file as they were when it was read, under the name that messages call it by. */
final class InputFile {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final byte[] bytes;

  private InputFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Reads a file.
   *
   * @param name what messages call it
   * @throws UserFacingException when it is missing or cannot be read
   */
  static InputFile read(Path path, String name) {
    try {
      return new InputFile(name, Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UserFacingException(
          UserFacingException.Kind.BAD_INPUT,
          InputFile.class,
          Files.exists(path) ? "cannotRead" : "missingFile",
          Place.file(path.toString()),
          e,
          name);
    }
  }

  /** Reads a file that messages call by its own name. */
  static InputFile read(Path path) {
    return read(path, String.valueOf(path.getFileName()));
  }

  /** A file whose bytes are known. */
  static InputFile of(String name, byte[] bytes) {
    return new InputFile(name, bytes.clone());
  }

  String name() {
    return name;
  }

  /** The checksum, in hex. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /**
   * The text of a file that must be UTF-8; a byte order mark is dropped.
   *
   * @throws UserFacingException at the first line that is not UTF-8
   */
  String utf8() {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    if (result.isError()) {
      long line = 1 + out.chars().filter(c -> c == '\n').count();
      throw Bad.input("notUtf8", Place.line(name, line));
    }
    return withoutMark(out.toString());
  }

  /** The text of a file in UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
  String text() {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
      return withoutMark(new String(bytes, StandardCharsets.UTF_16));
    }
    try {
      return withoutMark(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      // Danish programs that do not write UTF-8 write Windows-1252, of which ISO-8859-1 is a part.
      return new String(bytes, WINDOWS_1252);
    }
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
