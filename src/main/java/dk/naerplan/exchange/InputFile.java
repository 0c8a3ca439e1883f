package dk.naerplan.exchange;

import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file to be read, under the name that messages call it by. A small one is held as its bytes were
 * when it was opened; a large one is read from disk each time.
 */
final class InputFile {
  /** Files above this size, in bytes, are not held in memory. */
  static final int HELD = 32 << 20;

  /** Files above this size, in bytes, cannot be read as a whole. */
  private static final int MOST = 1 << 30;

  private static final int START = 1 << 16;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final Optional<Path> large;
  private final long size;
  // The whole file, or the beginning of a large one.
  private final byte[] bytes;
  private Optional<Scan> scan = Optional.empty();

  /** What there is to know of all bytes of a file. */
  private record Scan(String sha256, boolean utf8) {}

  private InputFile(String name, Optional<Path> large, long size, byte[] bytes) {
    this.name = name;
    this.large = large;
    this.size = size;
    this.bytes = bytes;
  }

  /**
   * Opens a file.
   *
   * @param name what messages call it
   * @throws UserFacingException when it is missing or cannot be read
   */
  static InputFile read(Path path, String name) {
    try {
      long size = Files.size(path);
      if (size <= HELD) {
        byte[] bytes = Files.readAllBytes(path);
        return new InputFile(name, Optional.empty(), bytes.length, bytes);
      }
      try (InputStream in = Files.newInputStream(path)) {
        return new InputFile(name, Optional.of(path), size, in.readNBytes(START));
      }
    } catch (IOException e) {
      throw problem(Files.exists(path) ? "cannotRead" : "missingFile", path.toString(), name, e);
    }
  }

  /** Opens a file that messages call by its own name. */
  static InputFile read(Path path) {
    return read(path, String.valueOf(path.getFileName()));
  }

  /** A file whose bytes are known. */
  static InputFile of(String name, byte[] bytes) {
    return new InputFile(name, Optional.empty(), bytes.length, bytes.clone());
  }

  String name() {
    return name;
  }

  /** Whether the text begins as a JSON object does. */
  boolean isJson() {
    return start().stripLeading().startsWith("{");
  }

  /** The size in bytes. */
  long size() {
    return size;
  }

  /** The checksum, in hex. */
  String sha256() {
    return scan().sha256();
  }

  /**
   * The text of a file that must be UTF-8; a byte order mark is dropped.
   *
   * @throws UserFacingException at the first line that is not UTF-8
   */
  String utf8() {
    byte[] all = all();
    ByteBuffer in = ByteBuffer.wrap(all);
    CharBuffer out = CharBuffer.allocate(all.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    out.flip();
    if (result.isError()) {
      long line = 1 + out.chars().filter(c -> c == '\n').count();
      throw Bad.input("notUtf8", Place.line(name, line));
    }
    return withoutMark(out.toString());
  }

  /**
   * Makes sure that a file is UTF-8.
   *
   * @throws UserFacingException at the first line that is not
   */
  void requireUtf8() {
    if (!scan().utf8()) {
      utf8();
    }
  }

  /** The text of a file in UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
  String text() {
    return withoutMark(new String(all(), charset()));
  }

  private byte[] all() {
    if (size > MOST) {
      throw Bad.input("tooLarge", Place.file(name), size >> 20, MOST >> 20);
    }
    try {
      return large.isPresent() ? Files.readAllBytes(large.get()) : bytes;
    } catch (IOException e) {
      throw cannotRead(e);
    }
  }

  /** The first lines of the text. */
  String start() {
    String start =
        withoutMark(
            new String(bytes, 0, Math.min(bytes.length, START), isUtf16() ? utf16() : charset()));
    int end = start.lastIndexOf('\n');
    return size <= START || end < 0 ? start : start.substring(0, end + 1);
  }

  /** All bytes, to be closed by the caller. */
  InputStream stream() {
    try {
      return large.isPresent()
          ? Files.newInputStream(large.get())
          : new ByteArrayInputStream(bytes);
    } catch (IOException e) {
      throw cannotRead(e);
    }
  }

  /** All characters of some bytes of this file, in the encoding that {@link #text} finds. */
  Reader reader(InputStream stream) {
    return new InputStreamReader(stream, charset());
  }

  private Charset charset() {
    if (isUtf16()) {
      return utf16();
    }
    // Danish programs that do not write UTF-8 write Windows-1252, of which ISO-8859-1 is a part.
    return scan().utf8() ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  private boolean isUtf16() {
    return bytes.length >= 2 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
  }

  private static Charset utf16() {
    return StandardCharsets.UTF_16;
  }

  private Scan scan() {
    Scan known = scan.orElseGet(this::scanned);
    scan = Optional.of(known);
    return known;
  }

  private Scan scanned() {
    try (InputStream in = stream()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Utf8Check utf8 = new Utf8Check();
      byte[] part = new byte[1 << 16];
      for (int n = in.read(part); n >= 0; n = in.read(part)) {
        ImportProgress.checkCancelled();
        digest.update(part, 0, n);
        utf8.take(part, n);
      }
      return new Scan(HexFormat.of().formatHex(digest.digest()), utf8.end());
    } catch (IOException e) {
      throw cannotRead(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** What to say when reading stops for a reason that lies outside the file. */
  UserFacingException cannotRead(IOException cause) {
    return problem("cannotRead", name, name, cause);
  }

  private static UserFacingException problem(
      String key, String place, String name, IOException cause) {
    return new UserFacingException(
        UserFacingException.Kind.BAD_INPUT, InputFile.class, key, Place.file(place), cause, name);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
