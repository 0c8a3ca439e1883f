package dk.naerplan.routing;

/**
 * What a road network was made from. Two networks of equal identity give equal figures.
 *
 * @param sha256 of the extract, 64 hexadecimal digits
 * @param profile the version of Nærplan's rules for roads, speeds and ferries
 * @param waitingMinutes the wait per ferry boarding that columns are quickest for
 */
public record NetworkIdentity(String sha256, int profile, double waitingMinutes) {
  /** A short name for a folder that holds the network, the same on every machine. */
  public String folderName() {
    return "roads-%s-%d".formatted(sha256.substring(0, 16), profile);
  }
}
