package dk.naerplan.store;

import dk.naerplan.language.UserFacingException;
import dk.naerplan.routing.NetworkIdentity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The road network that a project's travel times by car are routed on.
 *
 * @param folder the name of its folder, which lies beside the project file
 * @param file name of the OpenStreetMap extract that it was made from
 * @param sha256 checksum of the extract, in hex
 * @param extractDate the day whose map the extract holds, when it says so
 * @param importedAt when the extract was read
 * @param waitingMinutes the wait per ferry boarding that the columns were routed with
 * @param fill whether missing ways are taken from the estimate
 * @param problem why the network cannot be used; the columns of known sites then stand as they were
 *     stored, and all else is estimated
 */
public record RoadSource(
    String folder,
    String file,
    String sha256,
    Optional<LocalDate> extractDate,
    Instant importedAt,
    double waitingMinutes,
    boolean fill,
    Optional<UserFacingException> problem) {
  /** The id of the assumption that the wait at ferries is taken from. */
  public static final String FERRY_WAIT = "travel.ferry-wait";

  /** The same routed with another wait at ferries. */
  public RoadSource withWaiting(double minutes) {
    return new RoadSource(folder, file, sha256, extractDate, importedAt, minutes, fill, problem);
  }

  /** The same with missing ways filled or not. */
  public RoadSource withFill(boolean filled) {
    return new RoadSource(
        folder, file, sha256, extractDate, importedAt, waitingMinutes, filled, problem);
  }

  RoadSource withProblem(UserFacingException found) {
    return new RoadSource(
        folder, file, sha256, extractDate, importedAt, waitingMinutes, fill, Optional.of(found));
  }

  /** Whether a network was made from the extract that this one was made from. */
  boolean isOf(NetworkIdentity identity) {
    return sha256.equals(identity.sha256());
  }
}
