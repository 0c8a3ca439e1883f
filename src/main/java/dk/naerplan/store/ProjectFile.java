package dk.naerplan.store;

import dk.naerplan.access.Dataset;
import dk.naerplan.language.UserFacingException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open project file. What a method has written when it returns is on the disk and survives the
 * death of the process; what it could not write is not in the project. One process at a time holds
 * a file. Writing is for one thread at a time; any thread may read.
 */
public final class ProjectFile implements AutoCloseable {
  /** The suffix of project files. */
  public static final String SUFFIX = ".naerplan.mv.db";

  private static final Logger LOG = LoggerFactory.getLogger(ProjectFile.class);

  private final Path path;
  private final String scheme;
  private final RoadFolder roads;
  private Database database;
  private Hold hold = Hold.HELD;
  private volatile Snapshot snapshot;

  private enum Hold {
    HELD,
    /** A write failed, and the file could not be opened again yet. */
    LOST,
    CLOSED
  }

  /** What is on disk at one moment. */
  private record Snapshot(
      long revision,
      ProjectState state,
      Optional<EditLog.Entry> undoable,
      Optional<EditLog.Entry> redoable,
      Map<String, String> settings) {
    static Snapshot read(Sql sql, RoadFolder roads) throws SQLException {
      return with(sql, ProjectRows.read(sql, roads::open));
    }

    /** The state, with all that is quickly read anew. */
    static Snapshot with(Sql sql, ProjectState state) throws SQLException {
      return new Snapshot(
          ProjectRows.revision(sql),
          state,
          EditLog.undoable(sql),
          EditLog.redoable(sql),
          ProjectRows.settings(sql));
    }
  }

  private interface Change {
    void write(Sql sql) throws SQLException;
  }

  private ProjectFile(
      Path path, String scheme, RoadFolder roads, Database database, Snapshot snapshot) {
    this.path = path;
    this.scheme = scheme;
    this.roads = roads;
    this.database = database;
    this.snapshot = snapshot;
  }

  /**
   * Makes a project file, and its folder when missing. It appears under its name when it is
   * complete, or not at all.
   *
   * @throws UserFacingException when there is such a file already, its name does not end with
   *     {@link #SUFFIX}, or it cannot be written
   */
  public static ProjectFile create(Path path, ProjectState state) {
    return create(path, state, "file:");
  }

  static ProjectFile create(Path path, ProjectState state, String scheme) {
    NewFile.write(path.toAbsolutePath().normalize(), state, scheme);
    return open(path, scheme);
  }

  /**
   * Opens a project file as it was left; nothing is replayed. A file of an older version is brought
   * to the newest one, and a copy of what it was is kept beside it.
   *
   * @throws UserFacingException when it is missing, no project, damaged, of a newer version, or
   *     held by another process or window, or when the copy cannot be made; it is then untouched
   */
  public static ProjectFile open(Path path) {
    return open(path, "file:");
  }

  static ProjectFile open(Path path, String scheme) {
    Path file = FileCheck.existing(path);
    Database database = openCurrent(file, scheme);
    RoadFolder roads = new RoadFolder(file);
    Snapshot snapshot = read(file, roads, database);
    roads.tidy(snapshot.state().roads());
    return new ProjectFile(file, scheme, roads, database, snapshot);
  }

  private static Snapshot read(Path file, RoadFolder roads, Database database) {
    try {
      return Snapshot.read(database.sql(), roads);
    } catch (SQLException e) {
      database.abandon();
      throw Problems.cannotOpen(file, e);
    } catch (RuntimeException e) {
      // A row that makes no sense, for instance a code that is none.
      database.abandon();
      throw Problems.damaged(file, e);
    }
  }

  private static Database openCurrent(Path file, String scheme) {
    try {
      int version = versionOf(file, scheme);
      if (version < Schema.NEWEST) {
        OlderFile.bringUpToDate(file, version, scheme);
      }
      return Database.open(file, scheme);
    } catch (SQLException e) {
      throw Problems.cannotOpen(file, e);
    }
  }

  // Looked up without leave to write, for H2 writes when it closes even what it refused to open.
  private static int versionOf(Path file, String scheme) throws SQLException {
    try (Database database = Database.openToRead(file, scheme)) {
      int version = Schema.version(database.sql());
      if (version == 0 || !Schema.holdsTablesOnly(database.sql())) {
        throw Problems.notAProject(file);
      }
      if (version > Schema.NEWEST) {
        throw Problems.newer(file, version);
      }
      return version;
    }
  }

  /** Where road networks of the project lie. */
  public RoadFolder roadFolder() {
    return roads;
  }

  /** The file. */
  public Path path() {
    return path;
  }

  /** The project as it stands on disk. */
  public ProjectState state() {
    return snapshot.state();
  }

  /** The edit that undo would take back. */
  public Optional<ProjectEdit> undoable() {
    return snapshot.undoable().map(EditLog.Entry::edit);
  }

  /** The edit that redo would make again. */
  public Optional<ProjectEdit> redoable() {
    return snapshot.redoable().map(EditLog.Entry::edit);
  }

  /** Where the project was left. */
  public Map<String, String> settings() {
    return snapshot.settings();
  }

  /**
   * Makes an edit. What was taken back before can then no longer be made again, but stays in the
   * log.
   *
   * @throws IllegalArgumentException when the edit does not fit the project as it is, or its
   *     inverse would not lead back
   * @throws UserFacingException when it cannot be written
   */
  public synchronized void apply(ProjectEdit edit) {
    makeUsable();
    ProjectState before = state();
    ProjectState after = edit.applyTo(before);
    if (!edit.inverse().applyTo(after).equals(before)) {
      throw new IllegalArgumentException("Its inverse does not lead back: " + edit);
    }
    write(after, sql -> EditLog.edit(sql, edit));
  }

  /**
   * Takes the last edit back; nothing when there is none.
   *
   * @throws UserFacingException when that cannot be written
   */
  public synchronized void undo() {
    makeUsable();
    snapshot
        .undoable()
        .ifPresent(entry ->
            write(entry.edit().inverse().applyTo(state()), sql -> EditLog.undo(sql, entry)));
  }

  /**
   * Makes the edit again that was last taken back; nothing when there is none.
   *
   * @throws UserFacingException when that cannot be written
   */
  public synchronized void redo() {
    makeUsable();
    snapshot
        .redoable()
        .ifPresent(entry -> write(entry.edit().applyTo(state()), sql -> EditLog.redo(sql, entry)));
  }

  /**
   * Puts other data under the plans, all of it or none. Undo does not bring the old data back: it
   * takes back edits, which stay valid on any data.
   *
   * @param imports where all the data now comes from, oldest first
   * @throws UserFacingException when it cannot be written
   */
  public synchronized void replaceData(Dataset dataset, List<ImportRecord> imports) {
    replaceData(dataset, imports, state().roads());
  }

  /**
   * Puts other data and another road network, or none, under the plans, all of it or none. A
   * network that was built in {@link RoadFolder#pending} gets its name, and the folder of the one
   * before is deleted. Undo does not bring the old data back.
   *
   * @throws UserFacingException when it cannot be written; a network that was built is then deleted
   */
  public synchronized void replaceData(
      Dataset dataset, List<ImportRecord> imports, Optional<RoadSource> network) {
    makeUsable();
    ProjectState now = state();
    Optional<RoadSource> before = now.roads();
    try {
      write(
          now.withData(dataset, imports, network),
          sql -> {
            DatasetRows.replace(sql, dataset);
            ImportRows.replace(sql, imports);
            RoadRows.replace(sql, network);
          });
    } catch (UserFacingException e) {
      roads.discard();
      throw e;
    }
    before
        .filter(old -> network.filter(each -> each.folder().equals(old.folder())).isEmpty())
        .ifPresent(roads::delete);
    network.ifPresent(roads::takeOver);
  }

  /**
   * Keeps a setting: where the project was left, never what was planned.
   *
   * @throws UserFacingException when it cannot be written
   */
  public synchronized void remember(String key, String value) {
    makeUsable();
    if (!value.equals(settings().get(key))) {
      write(state(), sql -> ProjectRows.remember(sql, key, value));
    }
  }

  private void write(ProjectState after, Change change) {
    Sql sql = database.sql();
    try {
      change.write(sql);
      ProjectRows.change(sql, state(), after);
      ProjectRows.countRevision(sql);
      Snapshot written = Snapshot.with(sql, after);
      database.commit();
      snapshot = written;
    } catch (SQLException e) {
      LOG.warn("Could not write {}", path, e);
      long wanted = snapshot.revision() + 1;
      hold = Hold.LOST;
      database.abandon();
      // The disk may have failed after the last byte: what the file itself says then counts.
      if (!reopened() || snapshot.revision() != wanted) {
        throw Problems.cannotSave(path, e);
      }
    }
  }

  private boolean reopened() {
    try {
      makeUsable();
      return true;
    } catch (UserFacingException e) {
      LOG.warn("Could not reopen {}", path, e);
      return false;
    }
  }

  /** After a failed write, goes on from what is on disk. */
  private void makeUsable() {
    switch (hold) {
      case HELD -> {}
      case CLOSED -> throw new IllegalStateException("Closed: " + path);
      case LOST -> {
        Database reopened = openCurrent(path, scheme);
        Snapshot found = read(path, roads, reopened);
        try {
          // What was found may have reached the file but not the disk.
          reopened.commit();
        } catch (SQLException e) {
          reopened.abandon();
          throw Problems.cannotSave(path, e);
        }
        snapshot = found;
        database = reopened;
        hold = Hold.HELD;
      }
    }
  }

  /** Lets go of the file. Everything is in it already. */
  @Override
  public synchronized void close() {
    if (hold == Hold.HELD) {
      try {
        database.close();
      } catch (SQLException e) {
        // Nothing is lost: closing only tidies the file.
        LOG.warn("Could not tidy {}", path, e);
      }
    }
    hold = Hold.CLOSED;
  }
}
