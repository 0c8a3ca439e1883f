package dk.naerplan.routing;

import com.graphhopper.reader.ReaderWay;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValueImpl;
import com.graphhopper.routing.ev.EdgeIntAccess;
import com.graphhopper.routing.ev.EncodedValue;
import com.graphhopper.routing.ev.Roundabout;
import com.graphhopper.routing.ev.SimpleBooleanEncodedValue;
import com.graphhopper.routing.util.FerrySpeedCalculator;
import com.graphhopper.routing.util.OSMParsers;
import com.graphhopper.routing.util.TransportationMode;
import com.graphhopper.routing.util.parsers.CarAccessParser;
import com.graphhopper.routing.util.parsers.CarAverageSpeedParser;
import com.graphhopper.routing.util.parsers.OSMRoadAccessParser;
import com.graphhopper.routing.util.parsers.OSMRoundaboutParser;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.Directory;
import com.graphhopper.storage.IntsRef;
import com.graphhopper.util.PMap;

/**
 * What is kept of every way: who may drive it and how fast, by GraphHopper's rules for cars, and
 * the crossing speed of ferries. GraphHopper's own ferry speeds hold a wait of 40 % of the crossing
 * and are rounded to 2 km/h, so ferries are read anew here.
 */
final class CarTags {
  /** Raised when roads, speeds or ferries are read in a new way: older networks are built anew. */
  static final int PROFILE = 1;

  private final BooleanEncodedValue access = new SimpleBooleanEncodedValue("car_access", true);
  private final BooleanEncodedValue roundabout = Roundabout.create();
  private final BooleanEncodedValue ferry = new SimpleBooleanEncodedValue("ferry", false);
  // Steps of 2 m/h up to 131 km/h, so that a crossing is right to the second. 0: not known.
  private final DecimalEncodedValue ferrySpeed =
      new DecimalEncodedValueImpl("ferry_speed", 16, 0.002, false);
  private final DecimalEncodedValue speed =
      new DecimalEncodedValueImpl("car_average_speed", 9, 0.5, true);
  private final CarAccessParser accessParser;
  private final int bytes;

  CarTags() {
    EncodedValue.InitializerConfig config = new EncodedValue.InitializerConfig();
    access.init(config);
    roundabout.init(config);
    ferry.init(config);
    ferrySpeed.init(config);
    speed.init(config);
    bytes = config.getRequiredBytes();
    accessParser =
        new CarAccessParser(
            access,
            roundabout,
            new PMap(),
            OSMRoadAccessParser.toOSMRestrictions(TransportationMode.CAR));
  }

  BaseGraph graph(Directory directory) {
    return new BaseGraph.Builder(bytes).setDir(directory).build();
  }

  OSMParsers parsers() {
    return new OSMParsers()
        .addWayTagParser(new OSMRoundaboutParser(roundabout))
        .addWayTagParser(accessParser)
        .addWayTagParser(this::readFerry)
        .addWayTagParser(new CarAverageSpeedParser(speed, ferrySpeed));
  }

  boolean drivable(ReaderWay way) {
    return !accessParser.getAccess(way).canSkip();
  }

  private void readFerry(int edge, EdgeIntAccess edges, ReaderWay way, IntsRef relation) {
    if (FerrySpeedCalculator.isFerry(way)) {
      ferry.setBool(false, edge, edges, true);
      double known = way.getTag("speed_from_duration", 0.0);
      ferrySpeed.setDecimal(
          false, edge, edges, Math.min(known, ferrySpeed.getMaxStorableDecimal()));
    }
  }

  BooleanEncodedValue access() {
    return access;
  }

  BooleanEncodedValue ferry() {
    return ferry;
  }

  DecimalEncodedValue ferrySpeed() {
    return ferrySpeed;
  }

  DecimalEncodedValue speed() {
    return speed;
  }
}
