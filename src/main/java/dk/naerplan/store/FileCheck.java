package dk.naerplan.store;

import dk.naerplan.language.UserFacingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be told of a file before a database is let near it. */
final class FileCheck {
  private static final int HEADER_BYTES = 256;
  private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z]+):([0-9a-f]+)[,\\s]");

  private FileCheck() {}

  /**
   * The real path of a file that looks like a project.
   *
   * @throws UserFacingException when it is missing, cannot be read, is something else, or ends too
   *     early
   */
  static Path existing(Path path) {
    Path file = path.toAbsolutePath().normalize();
    if (!Files.exists(file)) {
      throw Problems.missing(file);
    }
    if (!Database.canAddress(file)) {
      throw Problems.badName(file);
    }
    if (!file.toString().endsWith(Database.SUFFIX) || !Files.isRegularFile(file)) {
      throw Problems.notAProject(file);
    }
    try (FileChannel channel = FileChannel.open(file)) {
      String header = text(channel, 0);
      if (!header.isEmpty() && !header.startsWith("H:")) {
        throw Problems.notAProject(file);
      }
      if (!isWhole(channel, attributes(header))) {
        throw Problems.damaged(file, null);
      }
      return file.toRealPath();
    } catch (IOException e) {
      throw Problems.cannotRead(file, e);
    }
  }

  // H2 answers a file that was cut off by going back to the last state that is still whole, which
  // would lose edits without a word. The header of a file that was closed properly names the last
  // chunk, so that a missing end shows. (A file whose process was killed is H2's to recover.)
  private static boolean isWhole(FileChannel channel, Map<String, String> header)
      throws IOException {
    if (!header.containsKey("block") || !header.containsKey("blockSize")) {
      return false;
    }
    if (!header.containsKey("clean")) {
      return true;
    }
    long blockSize = hex(header.get("blockSize"));
    long start = hex(header.get("block")) * blockSize;
    Map<String, String> chunk = attributes(text(channel, start));
    return header.get("chunk").equals(chunk.get("chunk"))
        && channel.size() >= start + hex(chunk.get("len")) * blockSize;
  }

  private static long hex(String digits) {
    return Long.parseLong(digits, 16);
  }

  private static Map<String, String> attributes(String text) {
    return ATTRIBUTE
        .matcher(text.lines().findFirst().orElse("") + "\n")
        .results()
        .collect(
            Collectors.toMap(
                match -> match.group(1), match -> match.group(2), (first, second) -> first));
  }

  private static String text(FileChannel channel, long position) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(HEADER_BYTES);
    int read = channel.read(buffer, position);
    return new String(buffer.array(), 0, Math.max(read, 0), StandardCharsets.ISO_8859_1);
  }
}
