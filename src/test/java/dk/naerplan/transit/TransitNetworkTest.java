package dk.naerplan.transit;

import static dk.naerplan.testing.SmallCountry.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.naerplan.geo.Position;
import dk.naerplan.language.Language;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.routing.Progress;
import dk.naerplan.travel.Grade;
import dk.naerplan.travel.TravelFinder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timetables by hand: towns lie 10 km apart on a line, their stops in the middle of them. */
class TransitNetworkTest {
  private static final Position HOME = at(0, 0);
  private static final Position TOWN = at(10, 0);
  private static final Position CITY = at(20, 0);
  private static final Position FARM = at(5, 7);

  /** One wanted arrival, at 9, so that figures can be told by hand; walking takes no circuit. */
  private static final RidingAssumptions AT_NINE = new RidingAssumptions(540, 540, 4.8, 1, 2, 2);

  @TempDir private Path folder;

  private static FeedFile towns() {
    return new FeedFile().stop("home", HOME).stop("town", TOWN).stop("city", CITY);
  }

  private TransitNetwork network(FeedFile feed) {
    return TransitNetwork.read(
        feed.write(folder.resolve("feed.zip")), Optional.empty(), Progress.NONE);
  }

  private float minutes(FeedFile feed, Position from, Position to) {
    return minutes(feed, from, to, AT_NINE);
  }

  private float minutes(FeedFile feed, Position from, Position to, RidingAssumptions riding) {
    return new TimetableTravel(network(feed), riding, List.of(from), List.of())
        .find(to)
        .zones()
        .minutes(0);
  }

  @Test
  void aBusWithoutChangeTakesUntilTheWantedArrival() {
    FeedFile feed = towns().trip("a", "home", "8:10:00", "town", "8:30:00", "city", "8:50:00");
    assertThat(minutes(feed, HOME, CITY)).isEqualTo(50);
    assertThat(minutes(feed, TOWN, CITY)).isEqualTo(30);
    assertThat(minutes(feed, CITY, HOME)).isNaN();
  }

  @Test
  void theLastBusInTimeCounts() {
    FeedFile feed =
        towns()
            .trip("early", "home", "7:10:00", "city", "7:50:00")
            .trip("good", "home", "8:15:00", "city", "8:55:00")
            .trip("late", "home", "8:25:00", "city", "9:05:00");
    assertThat(minutes(feed, HOME, CITY)).isEqualTo(45);
  }

  @Test
  void aChangeTakesTwoMinutes() {
    FeedFile feed =
        towns()
            .trip("early", "home", "8:00:00", "town", "8:20:00")
            .trip("tight", "home", "8:09:00", "town", "8:29:00")
            .trip("on", "town", "8:30:00", "city", "8:50:00");
    // The tight one would leave a minute.
    assertThat(minutes(feed, HOME, CITY)).isEqualTo(60);
    feed.table("transfers.txt", "from_stop_id,to_stop_id,transfer_type,min_transfer_time")
        .row("transfers.txt", "town,town,2,60");
    assertThat(minutes(feed, HOME, CITY)).isEqualTo(51);
  }

  @Test
  void aWalkThatIsShorterIsTaken() {
    Position near = new Position(CITY.easting() + 800, CITY.northing());
    FeedFile feed = towns().trip("a", "home", "8:10:00", "city", "8:50:00");
    // 0.8 km at 4.8 km/h.
    assertThat(minutes(feed, near, CITY)).isEqualTo(10);
    // From the stop in the city 10 minutes remain to walk, and the bus is there at 8:50.
    assertThat(minutes(feed, HOME, near)).isEqualTo(50);
    Position further = new Position(CITY.easting() + 880, CITY.northing());
    assertThat(minutes(feed, HOME, further)).isNaN();
  }

  @Test
  void stopsWithinWalkingDistanceAreChangedBetween() {
    Position across = new Position(TOWN.easting() + 320, TOWN.northing());
    FeedFile feed =
        towns()
            .stop("across", across)
            .trip("in", "home", "8:06:00", "town", "8:26:00")
            .trip("on", "across", "8:30:00", "city", "8:50:00");
    // 320 m take 4 minutes.
    assertThat(minutes(feed, HOME, CITY)).isEqualTo(54);
    feed.table("transfers.txt", "from_stop_id,to_stop_id,transfer_type,min_transfer_time")
        .row("transfers.txt", "town,across,3,");
    assertThat(minutes(feed, HOME, CITY)).isNaN();
  }

  @Test
  void whatLeftYesterdayStillRunsAfterMidnight() {
    RidingAssumptions atOne = new RidingAssumptions(60, 60, 4.8, 1, 2, 2);
    FeedFile feed = towns().trip("nat", "home", "24:20:00", "city", "24:50:00");
    assertThat(minutes(feed, HOME, CITY, atOne)).isEqualTo(40);
    assertThat(minutes(feed, HOME, CITY)).isNaN();
  }

  @Test
  void openTimesAreFilledEvenly() {
    FeedFile feed = towns().trip("a", "home", "8:10:00", "town", "", "city", "8:50:00");
    assertThat(minutes(feed, TOWN, CITY)).isEqualTo(30);
  }

  @Test
  void aRepeatedTripRunsAsOftenAsItSays() {
    FeedFile feed =
        towns()
            .trip("a", "home", "0:00:00", "city", "0:40:00")
            .table("frequencies.txt", "trip_id,start_time,end_time,headway_secs")
            .row("frequencies.txt", "a,6:00:00,10:00:00,1080");
    // Every 18 minutes from 6:00: 8:06 comes at 8:46, 8:24 would be late.
    assertThat(minutes(feed, HOME, CITY)).isEqualTo(54);
  }

  @Test
  void theMedianOfTheWantedArrivalsIsGiven() {
    FeedFile feed = towns();
    for (int hour = 7; hour < 12; hour++) {
      feed.trip("t" + hour, "home", hour + ":20:00", "city", hour + ":50:00");
    }
    // Arrivals at :00, :15, :30, :45 take 40, 55, 70 and 85 minutes; of 17 the ninth is 70 or less.
    RidingAssumptions riding = new RidingAssumptions(480, 720, 4.8, 1, 2, 2);
    float[] byHand = new float[17];
    for (int i = 0; i < 17; i++) {
      int arrival = 480 + 15 * i;
      int leaves = (arrival - 50) / 60 * 60 + 20;
      byHand[i] = arrival - leaves;
    }
    Arrays.sort(byHand);
    assertThat(minutes(feed, HOME, CITY, riding)).isEqualTo(byHand[8]).isEqualTo(55);
  }

  @Test
  void kmFollowTheStops() {
    FeedFile feed = towns().trip("a", "home", "8:10:00", "town", "8:30:00", "city", "8:50:00");
    TravelFinder.Found found =
        new TimetableTravel(network(feed), AT_NINE, List.of(HOME, FARM), List.of(TOWN)).find(CITY);
    assertThat(found.zones().km(0)).isCloseTo(20, within(0.01f));
    assertThat(found.zones().km(1)).isNaN();
    assertThat(found.zones().grade()).isEqualTo(Grade.ROUTED);
    assertThat(found.landmarks().getFirst().minutes()).isEqualTo(30);
    assertThat(found.landmarks().getFirst().km()).isCloseTo(10, within(0.01));
  }

  @Test
  void anIslandIsLeftByItsFerry() {
    FeedFile feed =
        towns()
            .stop("oe", at(40, 0))
            .trip("faerge", "oe", "7:00:00", "city", "8:10:00")
            .trip("bus", "city", "8:15:00", "town", "8:35:00");
    assertThat(minutes(feed, at(40, 0), TOWN)).isEqualTo(120);
  }

  @Test
  void zonesWithoutStopAreTold() {
    TransitNetwork network = network(towns().trip("a", "home", "8:10:00", "city", "8:50:00"));
    TimetableTravel travel = new TimetableTravel(network, AT_NINE, List.of(HOME, FARM), List.of());
    assertThat(travel.withoutStop()).containsExactly(1);
    assertThat(network.stops()).isEqualTo(3);
    assertThat(network.trips()).isEqualTo(1);
    assertThat(network.connections()).isEqualTo(1);
  }

  @Test
  void theMidweekDayWithMostTripsStandsForAll() {
    FeedFile feed =
        towns()
            .row("calendar.txt", "fredag,0,0,0,0,1,0,0,20260105,20260109")
            .table("calendar_dates.txt", "service_id,date,exception_type")
            .row("calendar_dates.txt", "ekstra,20260108,1")
            .row("calendar_dates.txt", "hverdag,20260106,2")
            .trip("a", "home", "8:10:00", "city", "8:50:00")
            .tripOf("fredag", "f1", "home", "8:20:00", "city", "8:58:00")
            .tripOf("fredag", "f2", "home", "8:22:00", "city", "8:59:00")
            .tripOf("ekstra", "e", "home", "8:18:00", "city", "8:56:00");
    TransitNetwork network = network(feed);
    // Friday has three trips, but of Tuesday to Thursday the Thursday has most.
    assertThat(network.identity().day()).isEqualTo(LocalDate.of(2026, 1, 8));
    assertThat(network.trips()).isEqualTo(2);
  }

  @Test
  void aChosenDayIsTaken() {
    FeedFile feed = towns().trip("a", "home", "8:10:00", "city", "8:50:00");
    Path zip = feed.write(folder.resolve("feed.zip"));
    TransitNetwork friday =
        TransitNetwork.read(zip, Optional.of(LocalDate.of(2026, 1, 9)), Progress.NONE);
    assertThat(friday.identity().day()).isEqualTo(LocalDate.of(2026, 1, 9));
    assertThatThrownBy(
            () -> TransitNetwork.read(zip, Optional.of(LocalDate.of(2026, 1, 10)), Progress.NONE))
        .isInstanceOfSatisfying(
            UserFacingException.class, e -> assertThat(e.key()).isEqualTo("nothingRunsThen"));
  }

  @Test
  void whatWasSavedIsLoadedTheSame() throws IOException {
    FeedFile feed =
        towns()
            .trip("a", "home", "8:10:00", "town", "8:30:00", "city", "8:50:00")
            .table("transfers.txt", "from_stop_id,to_stop_id,transfer_type,min_transfer_time")
            .row("transfers.txt", "town,town,2,60")
            .row("transfers.txt", "home,town,2,600");
    TransitNetwork built = network(feed);
    TransitNetwork opened = load(saved(built)).orElseThrow();
    assertThat(opened.identity()).isEqualTo(built.identity());
    List<Position> zones = List.of(HOME, TOWN, CITY);
    for (Position site : zones) {
      TravelFinder.Found one = new TimetableTravel(built, AT_NINE, zones, zones).find(site);
      TravelFinder.Found other = new TimetableTravel(opened, AT_NINE, zones, zones).find(site);
      assertThat(other.landmarks()).isEqualTo(one.landmarks());
    }
  }

  private static byte[] saved(TransitNetwork network) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    network.save(out);
    return out.toByteArray();
  }

  private static Optional<TransitNetwork> load(byte[] bytes) throws IOException {
    return TransitNetwork.load(new ByteArrayInputStream(bytes));
  }

  @Test
  void aDamagedTimetableIsRefused() throws IOException {
    byte[] whole = saved(network(towns().trip("a", "home", "8:10:00", "city", "8:50:00")));
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> load(part)).isInstanceOf(IOException.class);
    }
    int refused = 0;
    for (int at = 0; at < whole.length; at++) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 0x11;
      try {
        assertThat(load(flipped)).isEmpty();
      } catch (IOException e) {
        refused++;
      }
    }
    // Only a flip in the four bytes of the version is taken for another version.
    assertThat(refused).isEqualTo(whole.length - 4);
  }

  @Test
  void aReadingCanBeCalledOff() {
    Path zip = towns().trip("a", "home", "8:10:00", "city", "8:50:00").write(folder.resolve("f"));
    Progress calledOff =
        new Progress() {
          @Override
          public void reached(Step step, double fraction) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> TransitNetwork.read(zip, Optional.empty(), calledOff))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void badFeedsAreAnsweredClearly() throws IOException {
    FeedFile good = towns().trip("a", "home", "8:10:00", "city", "8:50:00");
    assertBad(good.without("stop_times.txt"), "noTable", "stop_times.txt", 0);
    assertBad(towns().without("calendar.txt"), "noTable", "calendar.txt", 0);
    assertBad(towns(), "nothingRuns", "feed.zip", 0);
    assertBad(
        towns()
            .trip("a", "home", "8:10:00", "city", "8:50:00")
            .table("stop_times.txt", "trip_id,stop_id"),
        "noColumn",
        "stop_times.txt",
        1);
    assertBad(
        towns().trip("a", "home", "8:10", "city", "8:50:00"), "notATime", "stop_times.txt", 2);
    assertBad(
        towns().trip("a", "home", "8:10:00", "city", "8:61:00"), "notATime", "stop_times.txt", 3);
    assertBad(
        towns().trip("a", "home", "8:10:00", "city", "8:05:00"), "runsBack", "stop_times.txt", 0);
    assertBad(towns().trip("a", "home", "8:10:00", "city", ""), "openEnds", "stop_times.txt", 0);
    assertBad(
        towns()
            .trip("a", "home", "8:10:00", "city", "8:50:00")
            .row("stop_times.txt", "x,8:00:00,8:00:00,home,1"),
        "unknownTrip",
        "stop_times.txt",
        4);
    assertBad(
        towns().trip("a", "hjem", "8:10:00", "city", "8:50:00"),
        "unknownStop",
        "stop_times.txt",
        2);
    assertBad(towns().row("stops.txt", "ny,55.0,elleve,0,"), "notDegrees", "stops.txt", 5);
    assertBad(towns().row("stops.txt", "home,55.0,11.0,0,"), "stopTwice", "stops.txt", 5);
    assertBad(
        towns().row("calendar.txt", "x,1,1,1,1,1,0,0,2026-01-05,20260109"),
        "notADate",
        "calendar.txt",
        3);
    Path zip = towns().trip("b", "home", "8:10:00", "city", "8:50:00").write(folder.resolve("hel"));
    byte[] whole = Files.readAllBytes(zip);
    Path half = folder.resolve("halv.zip");
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> build(half))
        .isInstanceOfSatisfying(
            UserFacingException.class, e -> assertThat(e.key()).isEqualTo("notAZip"));
    assertThat(TransitNetwork.recognise(half)).isFalse();
    assertThatThrownBy(() -> build(folder.resolve("ingen.zip")))
        .isInstanceOfSatisfying(
            UserFacingException.class, e -> assertThat(e.key()).isEqualTo("noFile"));
  }

  private TransitNetwork build(Path zip) {
    return TransitNetwork.read(zip, Optional.empty(), Progress.NONE);
  }

  private void assertBad(FeedFile feed, String key, String file, long line) {
    Path zip = feed.write(folder.resolve("feed.zip"));
    assertThatThrownBy(() -> build(zip))
        .isInstanceOfSatisfying(
            UserFacingException.class,
            e -> {
              assertThat(e.key()).isEqualTo(key);
              assertThat(e.place().file()).endsWith(file);
              assertThat(e.place().line()).isEqualTo(line);
              assertThat(e.describe(Language.DA)).isNotBlank();
              assertThat(e.describe(Language.EN)).isNotBlank();
            });
  }

  @Test
  void marksAndQuotesOfOtherProgramsAreRead() {
    FeedFile feed =
        new FeedFile()
            .table("stops.txt", "\uFEFFstop_id,stop_name,stop_lat,stop_lon")
            .row("stops.txt", "home,\"Hjem, torvet\",55.5000,9.5000")
            .row("stops.txt", "city,\"By \"\"midt\"\"\",55.5000,9.7000")
            .trip("a", "home", " 8:10:00", "city", "08:50:00");
    assertThat(network(feed).stops()).isEqualTo(2);
  }
}
