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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The folder of a built road network, known by a small file that says what it was made from. */
record NetworkFolder(Path path) {
  private static final String FILE = "naerplan-roads.properties";
  private static final String ENGINE = "graphhopper 11.0";
  private static final String EXTRACT_DATE = "extractDate";

  /** Whether the folder holds a road network, of whichever version. */
  boolean isNetwork() {
    return Files.isRegularFile(path.resolve(FILE));
  }

  void write(NetworkIdentity identity, Optional<LocalDate> extractDate) throws IOException {
    Properties properties = new Properties();
    extractDate.ifPresent(date -> properties.setProperty(EXTRACT_DATE, date.toString()));
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
    Properties properties = properties();
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

  /**
   * The day whose map the extract holds, when it says so.
   *
   * @throws UserFacingException when the folder holds no network
   */
  Optional<LocalDate> extractDate() {
    try {
      return Optional.ofNullable(properties().getProperty(EXTRACT_DATE)).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw problem("networkDamaged", e);
    }
  }

  private Properties properties() {
    if (!isNetwork()) {
      throw problem("noNetwork", null);
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(path.resolve(FILE), StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException | IllegalArgumentException e) {
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
