package dk.naerplan.routing;

import com.graphhopper.routing.ch.PrepareContractionHierarchies;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHConfig;
import com.graphhopper.storage.CHStorage;
import com.graphhopper.storage.RAMDirectory;
import com.graphhopper.storage.index.LocationIndexTree;
import com.graphhopper.util.shapes.BBox;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes a road network from an extract. Works in a hidden folder that is renamed when the network
 * is complete, so that nothing is left behind when the work is called off or fails.
 */
final class NetworkBuilder {
  private static final double CHECKSUM_DONE = 0.05;
  private static final double ROADS_DONE = 0.45;
  private static final double INDEX_DONE = 0.55;
  private static final double SHORTCUTS_DONE = 0.97;
  // Denmark with Skåne and Slesvig: beyond, UTM zone 32 no longer measures well.
  private static final BBox DENMARK = new BBox(6.0, 16.5, 53.5, 58.5);

  private final OsmFile extract;
  private final NetworkFolder folder;
  private final float waitingMinutes;
  private final Checkpoint checkpoint;
  private final Progress progress;
  private Optional<LocalDate> extractDate = Optional.empty();

  NetworkBuilder(OsmFile extract, NetworkFolder folder, float waitingMinutes, Progress progress) {
    this.extract = extract;
    this.folder = folder;
    this.waitingMinutes = waitingMinutes;
    this.progress = progress;
    checkpoint = new Checkpoint(progress);
  }

  /**
   * Does the work.
   *
   * @throws CancellationException when it was called off
   */
  void build() {
    if (folder.isTaken()) {
      throw folder.problem("folderTaken", null);
    }
    NetworkFolder workshop = folder.workshop();
    boolean done = false;
    try (Canceller canceller = Canceller.of(progress)) {
      String sha256 = extract.sha256(checkpoint, 0, CHECKSUM_DONE);
      fill(workshop);
      write(workshop, new NetworkIdentity(sha256, CarTags.PROFILE, waitingMinutes));
      canceller.stop();
      checkpoint.check();
      folder.takeOver(workshop);
      done = true;
    } catch (OutOfMemoryError e) {
      throw extract.problem("tooLarge", e);
    } finally {
      if (!done) {
        clear(workshop);
      }
    }
  }

  private void write(NetworkFolder workshop, NetworkIdentity identity) {
    try {
      workshop.write(identity, extractDate);
    } catch (IOException e) {
      checkpoint.check();
      throw folder.cannotWrite(e);
    }
  }

  // What went wrong before is worth more to the user than a file that would not go away.
  private static void clear(NetworkFolder workshop) {
    boolean interrupted = Thread.interrupted();
    try {
      workshop.delete();
    } catch (IOException e) {
      System.getLogger(NetworkBuilder.class.getName())
          .log(System.Logger.Level.WARNING, "Cannot delete " + workshop.path(), e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void fill(NetworkFolder workshop) {
    CarTags tags = new CarTags();
    RAMDirectory directory = new RAMDirectory(workshop.path().toString(), true);
    BaseGraph graph = tags.graph(directory);
    try {
      directory.create();
      graph.create(1000);
      read(graph, tags);
      checkArea(graph);
      LocationIndexTree index = index(graph, directory);
      graph.freeze();
      CHStorage shortcuts = contract(graph, tags);
      checkpoint.at(Progress.Step.SAVE, SHORTCUTS_DONE, 1, 0);
      save(graph, index, shortcuts);
    } finally {
      directory.close();
    }
  }

  private void read(BaseGraph graph, CarTags tags) {
    RoadReader reader = new RoadReader(graph, tags, checkpoint, CHECKSUM_DONE, ROADS_DONE);
    reader.setFile(extract.path().toFile());
    try {
      reader.readGraph();
    } catch (IOException | RuntimeException e) {
      checkpoint.check();
      boolean empty = "Graph after reading OSM must not be empty".equals(e.getMessage());
      throw extract.problem(empty ? "noRoads" : "damaged", e);
    }
    checkpoint.check();
    if (reader.edges() == 0) {
      throw extract.problem("noRoads", null);
    }
    extractDate =
        Optional.ofNullable(reader.getDataDate())
            .map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate())
            // The reader says 1970 where the extract says nothing.
            .filter(date -> date.getYear() > 2000);
  }

  private void checkArea(BaseGraph graph) {
    if (!DENMARK.intersects(graph.getBounds())) {
      throw extract.problem("elsewhere", null);
    }
  }

  private LocationIndexTree index(BaseGraph graph, RAMDirectory directory) {
    LocationIndexTree index = new LocationIndexTree(graph, directory);
    AtomicInteger seen = new AtomicInteger();
    index.prepareIndex(edge -> {
      int count = seen.getAndIncrement();
      if (count % 5000 == 0) {
        checkpoint.at(
            Progress.Step.INDEX, ROADS_DONE, INDEX_DONE, count / (double) graph.getEdges());
      }
      return true;
    });
    return index;
  }

  private CHStorage contract(BaseGraph graph, CarTags tags) {
    checkpoint.at(Progress.Step.SHORTCUTS, INDEX_DONE, SHORTCUTS_DONE, 0);
    CarWeighting weighting = new CarWeighting(new RoadArcs(graph, tags), waitingMinutes * 60);
    PrepareContractionHierarchies preparation =
        PrepareContractionHierarchies.fromGraph(graph, CHConfig.nodeBased("car", weighting));
    try {
      return preparation.doWork().getCHStorage();
    } catch (RuntimeException e) {
      checkpoint.check();
      throw e;
    }
  }

  private void save(BaseGraph graph, LocationIndexTree index, CHStorage shortcuts) {
    try {
      graph.flush();
      index.flush();
      shortcuts.flush();
    } catch (RuntimeException e) {
      checkpoint.check();
      throw folder.cannotWrite(e);
    }
  }
}
