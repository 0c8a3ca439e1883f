package dk.naerplan.store;

import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.routing.NetworkIdentity;
import dk.naerplan.routing.RoadNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of a project's road network, beside the project file. A new network is built in a
 * hidden folder that takes its name once the project knows it, so that a build that failed, was
 * called off or was killed changes nothing; what it left is cleared when the project is opened.
 */
public final class RoadFolder {
  private static final Logger LOG = LoggerFactory.getLogger(RoadFolder.class);
  private static final String MARK = ".veje-";
  // A name from a file that came by mail must not lead out of the project's folder.
  private static final Pattern NAME = Pattern.compile("[^/\\\\:]+\\.veje-[0-9a-f]{16}-[0-9]+");

  private final Path project;
  private final String stem;

  /** A network and the row that it was opened for. */
  private record Opened(String folder, RoadNetwork network) {}

  private Optional<Opened> opened = Optional.empty();
  private boolean tidied;

  /** The folder of the project of a file. */
  public RoadFolder(Path projectFile) {
    Path file = projectFile.toAbsolutePath();
    project = file.getParent();
    String name = file.getFileName().toString();
    stem =
        name.endsWith(ProjectFile.SUFFIX)
            ? name.substring(0, name.length() - ProjectFile.SUFFIX.length())
            : name;
  }

  /** Where a network is built before the project knows it. */
  public Path pending() {
    return project.resolve("." + stem + MARK + "new");
  }

  /** The name that the folder of a network has beside this project. */
  public String name(NetworkIdentity identity) {
    return stem + MARK + identity.folderName().substring(identity.folderName().indexOf('-') + 1);
  }

  /** Deletes a network that the project will not know after all. */
  public void discard() {
    delete(pending());
  }

  /** A network, or why there is none. */
  record Found(Optional<RoadNetwork> network, Optional<UserFacingException> problem) {}

  /** Opens a network, unless it is open already. */
  synchronized Found open(RoadSource source) {
    tidy(Optional.of(source));
    if (!NAME.matcher(source.folder()).matches()) {
      return new Found(Optional.empty(), Optional.of(problem("roadsMissing", source)));
    }
    Optional<RoadNetwork> known =
        opened
            .filter(each -> each.folder().equals(source.folder()))
            .map(Opened::network)
            .filter(network -> source.isOf(network.identity()));
    if (known.isPresent()) {
      return new Found(known, Optional.empty());
    }
    try {
      RoadNetwork network = RoadNetwork.open(folder(source));
      if (!source.isOf(network.identity())) {
        return new Found(Optional.empty(), Optional.of(problem("roadsOfOtherExtract", source)));
      }
      opened = Optional.of(new Opened(source.folder(), network));
      return new Found(Optional.of(network), Optional.empty());
    } catch (UserFacingException e) {
      LOG.warn("Cannot open road network {}", source.folder(), e);
      return new Found(Optional.empty(), Optional.of(problem(keyOf(e), source)));
    } catch (OutOfMemoryError e) {
      LOG.warn("No memory for road network {}", source.folder(), e);
      return new Found(Optional.empty(), Optional.of(problem("roadsTooLarge", source)));
    }
  }

  private static String keyOf(UserFacingException problem) {
    return switch (problem.key()) {
      case "noNetwork" -> "roadsMissing";
      case "otherVersion" -> "roadsOfOtherVersion";
      default -> "roadsDamaged";
    };
  }

  private UserFacingException problem(String key, RoadSource source) {
    return new UserFacingException(
        UserFacingException.Kind.PROJECT_UNAVAILABLE,
        RoadFolder.class,
        key,
        Place.file(project.toString()),
        null,
        source.folder(),
        source.file());
  }

  private Path folder(RoadSource source) {
    return project.resolve(source.folder());
  }

  /** Gives the network that was built its name; the project knows it now. */
  void takeOver(RoadSource source) {
    if (!Files.isDirectory(pending())) {
      return;
    }
    try {
      Path folder = folder(source);
      if (Files.exists(folder)) {
        delete(folder);
      }
      Files.move(pending(), folder);
    } catch (IOException e) {
      // It is whole, and takes its name when the project is next opened.
      LOG.warn("Cannot rename {}", pending(), e);
    }
  }

  /** Deletes a network that the project no longer knows, unless it belongs to another project. */
  void delete(RoadSource source) {
    if (NAME.matcher(source.folder()).matches() && source.folder().startsWith(stem + MARK)) {
      delete(folder(source));
    }
  }

  /**
   * Completes or clears what was left when the program was killed during an import; once, for later
   * the same folders are those of an import under way.
   */
  synchronized void tidy(Optional<RoadSource> known) {
    if (tidied) {
      return;
    }
    tidied = true;
    if (Files.isDirectory(pending())
        && known.filter(source -> isPending(source) && !Files.exists(folder(source))).isPresent()) {
      takeOver(known.orElseThrow());
    }
    for (Path left : leftovers()) {
      delete(left);
    }
  }

  private boolean isPending(RoadSource source) {
    try {
      return NAME.matcher(source.folder()).matches()
          && source.isOf(RoadNetwork.identity(pending()));
    } catch (UserFacingException e) {
      return false;
    }
  }

  private List<Path> leftovers() {
    String hidden = pending().getFileName().toString();
    try (Stream<Path> beside = Files.list(project)) {
      return beside
          .filter(path -> {
            String name = path.getFileName().toString();
            return name.equals(hidden) || name.startsWith("." + hidden + ".building-");
          })
          .toList();
    } catch (IOException e) {
      LOG.warn("Cannot look into {}", project, e);
      return List.of();
    }
  }

  private static void delete(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      // It costs room on the disk and nothing else.
      LOG.warn("Cannot delete {}", folder, e);
    }
  }
}
