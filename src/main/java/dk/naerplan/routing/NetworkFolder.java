package dk.naerplan.routing;

import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The folder of a built road network, known by a small file that says what it was made from. */
record NetworkFolder(Path path) {
  private static final String FILE = "naerplan-roads.properties";
  private static final String ENGINE = "graphhopper 11.0";

  /** Whether the folder holds a road network, of whichever version. */
  boolean isNetwork() {
    return Files.isRegularFile(path.resolve(FILE));
  }

  void write(NetworkIdentity identity) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("engine", ENGINE);
    properties.setProperty("profile", String.valueOf(identity.profile()));
    properties.setProperty("sha256", identity.sha256());
    properties.setProperty("waitingMinutes", String.valueOf(identity.waitingMinutes()));
    try (Writer writer = Files.newBufferedWriter(path.resolve(FILE), StandardCharsets.UTF_8)) {
      properties.store(writer, null);
    }
  }

  /**
   * What the network was made from.
   *
   * @throws UserFacingException when the folder holds none, or one of another version
   */
  NetworkIdentity identity() {
    if (!isNetwork()) {
      throw problem("noNetwork", null);
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path.resolve(FILE), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw problem("networkDamaged", e);
    }
    if (!ENGINE.equals(properties.getProperty("engine"))
        || !String.valueOf(CarTags.PROFILE).equals(properties.getProperty("profile"))) {
      throw problem("otherVersion", null);
    }
    try {
      return new NetworkIdentity(
          Optional.ofNullable(properties.getProperty("sha256")).orElseThrow(),
          CarTags.PROFILE,
          Double.parseDouble(
              Optional.ofNullable(properties.getProperty("waitingMinutes")).orElseThrow()));
    } catch (NoSuchElementException | NumberFormatException e) {
      throw problem("networkDamaged", e);
    }
  }

  UserFacingException problem(String key, Throwable cause) {
    return new UserFacingException(
        UserFacingException.Kind.PROJECT_UNAVAILABLE,
        NetworkFolder.class,
        key,
        Place.file(path.toString()),
        cause);
  }

  UserFacingException cannotWrite(Throwable cause) {
    return new UserFacingException(
        UserFacingException.Kind.CANNOT_WRITE,
        NetworkFolder.class,
        "cannotWriteNetwork",
        Place.file(path.toString()),
        cause);
  }

  /** A hidden folder beside this one, to build in. */
  NetworkFolder workshop() {
    try {
      Path parent = path.toAbsolutePath().getParent();
      Files.createDirectories(parent);
      return new NetworkFolder(
          Files.createTempDirectory(parent, "." + path.getFileName() + ".building-"));
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /** Moves a finished workshop here, in place of an older network. */
  void takeOver(NetworkFolder workshop) {
    try {
      if (isNetwork()) {
        delete();
      }
      try {
        Files.move(workshop.path, path, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(workshop.path, path);
      }
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  /** Whether something else than a network stands where one is to be built. */
  boolean isTaken() {
    if (!Files.exists(path) || isNetwork()) {
      return false;
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.findAny().isPresent();
    } catch (IOException e) {
      return true;
    }
  }

  void delete() throws IOException {
    try (Stream<Path> tree = Files.walk(path)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
