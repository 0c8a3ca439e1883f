package dk.naerplan.travel;

/** How people travel. */
public enum TravelMode {
  /** By car, with car ferries. */
  CAR,
  /** By bus, train, ferry and on foot, as a timetable has it. */
  PUBLIC_TRANSPORT
}
