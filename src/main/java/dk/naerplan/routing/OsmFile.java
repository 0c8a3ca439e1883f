package dk.naerplan.routing;

import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** An OpenStreetMap extract as a file: what kind it is, and its checksum. */
record OsmFile(Path path) {
  private static final int HEAD_BYTES = 4096;
  private static final int BUFFER_BYTES = 1 << 20;

  /**
   * The file, known by its first bytes to be OpenStreetMap data that can be read.
   *
   * @throws UserFacingException when there is no such file or it is something else
   */
  static OsmFile of(Path path) {
    OsmFile file = new OsmFile(path);
    if (!Files.isRegularFile(path)) {
      throw file.problem("noFile", null);
    }
    try {
      if (!file.isOsm()) {
        throw file.problem("notOsm", null);
      }
    } catch (EOFException | ZipException e) {
      throw file.problem("damaged", e);
    } catch (IOException e) {
      throw file.problem("unreadable", e);
    }
    return file;
  }

  /** Whether a file is OpenStreetMap data by its first bytes or calls itself so. */
  static boolean recognise(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".osm") || name.endsWith(".pbf") || name.endsWith(".osm.gz")) {
      return true;
    }
    try {
      return Files.isRegularFile(path) && new OsmFile(path).isOsm();
    } catch (IOException e) {
      // Whoever takes it for something else will say what is wrong with it.
      return false;
    }
  }

  UserFacingException problem(String key, Throwable cause) {
    return new UserFacingException(
        UserFacingException.Kind.BAD_INPUT, OsmFile.class, key, Place.file(path.toString()), cause);
  }

  private boolean isOsm() throws IOException {
    byte[] head = head(false);
    if (head.length > 1 && head[0] == 31 && head[1] == -117) {
      return isXml(head(true));
    }
    String name = path.getFileName().toString();
    boolean xmlName = name.endsWith(".osm") || name.endsWith(".xml");
    return isPbf(head) || (xmlName && isXml(head));
  }

  private byte[] head(boolean unpack) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return (unpack ? new GZIPInputStream(in) : in).readNBytes(HEAD_BYTES);
    }
  }

  private static boolean isPbf(byte[] head) {
    return head.length > 16
        && new String(head, 6, 9, StandardCharsets.US_ASCII).equals("OSMHeader");
  }

  // A document type could make the XML reader open other files, and OpenStreetMap has none.
  private static boolean isXml(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    int root = text.indexOf("<osm");
    return root >= 0
        && root + 4 < text.length()
        && !Character.isLetter(text.charAt(root + 4))
        && !text.substring(0, root).toLowerCase(Locale.ROOT).contains("<!doctype");
  }

  /** The SHA-256 of the whole file in hexadecimal digits. */
  String sha256(Checkpoint checkpoint, double from, double to) {
    try (InputStream in = Files.newInputStream(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long size = Math.max(1, Files.size(path));
      long done = 0;
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        done += read;
        checkpoint.at(Progress.Step.CHECKSUM, from, to, done / (double) size);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      checkpoint.check();
      throw problem("unreadable", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
