package dk.naerplan.exchange;

import dk.naerplan.travel.TravelMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The modes of travel as matrices and routing services name them. */
final class MatrixMode {
  /** Headers of a column that names the mode. */
  static final Set<String> COLUMNS = Set.of("mode", "transport", "transportmiddel", "profile");

  private static final Set<String> CAR =
      Set.of("car", "driving-car", "driving", "auto", "automobile", "bil", "drive", "car-custom");
  private static final Set<String> PUBLIC =
      Set.of(
          "pt",
          "public-transport",
          "transit",
          "public",
          "kollektiv",
          "kollektiv-transport",
          "kollektiv-trafik",
          "offentlig-transport");
  private static final Set<String> PUBLIC_IN_NAMES =
      Set.of("pt", "transit", "publictransport", "kollektiv", "gtfs");

  private MatrixMode() {}

  /** The mode of a word; empty for a word that is none of them. */
  static Optional<TravelMode> of(String word) {
    String normal = word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    if (CAR.contains(normal)) {
      return Optional.of(TravelMode.CAR);
    }
    return PUBLIC.contains(normal) ? Optional.of(TravelMode.PUBLIC_TRANSPORT) : Optional.empty();
  }

  /** The mode that the name of a file speaks of; travel is by car when it does not say. */
  static TravelMode ofFile(String name) {
    List<String> words =
        Arrays.asList(
            name.toLowerCase(Locale.ROOT)
                .replace("public_transport", "publictransport")
                .replace("public-transport", "publictransport")
                .split("[^\\p{L}]+"));
    return words.stream().anyMatch(PUBLIC_IN_NAMES::contains)
        ? TravelMode.PUBLIC_TRANSPORT
        : TravelMode.CAR;
  }

  /** The words that are understood, for a message. */
  static String words() {
    return "car, driving, driving-car, bil; pt, transit, public-transport, kollektiv";
  }
}
