package dk.naerplan.store;

import static dk.naerplan.store.Sql.row;

import dk.naerplan.geo.Cluster;
import dk.naerplan.geo.Geography;
import dk.naerplan.geo.Municipality;
import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Position;
import dk.naerplan.geo.Region;
import dk.naerplan.geo.Site;
import dk.naerplan.geo.SiteId;
import dk.naerplan.geo.SiteKind;
import dk.naerplan.geo.Zone;
import dk.naerplan.geo.ZoneId;
import dk.naerplan.geo.ZoneKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** The geography as rows. */
final class GeographyRows {
  private static final List<String> TABLES =
      List.of(
          "background",
          "regions",
          "clusters",
          "cluster_also_counts",
          "municipalities",
          "zones",
          "sites");

  private record AlsoCounts(int cluster, int position, MunicipalityCode code) {}

  private record ZoneWithArea(Zone zone, Geometry area) {}

  private record Background(String outlineNote, Geometry neighbours) {}

  private GeographyRows() {}

  /** Puts a geography in place of what there is. */
  static void replace(Sql sql, Geography geography) throws SQLException {
    for (String table : TABLES) {
      sql.update("DELETE FROM " + table);
    }
    sql.insertAll(
        "background",
        "outline_note, neighbours",
        List.of(new Background(geography.outlineNote(), geography.neighbours())),
        (b, position) -> row(b.outlineNote(), Blobs.ofGeometry(b.neighbours())));
    sql.insertAll(
        "regions",
        "code, position, name",
        geography.regions(),
        (region, position) -> row(region.code(), position, region.name()));
    insertClusters(sql, geography.clusters());
    sql.insertAll(
        "municipalities",
        "code, position, name, region, cluster, outline",
        geography.municipalities(),
        (m, position) ->
            row(
                m.code().value(),
                position,
                m.name(),
                m.region(),
                m.cluster(),
                Blobs.ofGeometry(m.outline())));
    insertZones(sql, geography);
    sql.insertAll(
        "sites",
        "id, position, name, kind, easting, northing, municipality, cluster, source",
        geography.sites(),
        (s, position) ->
            row(
                s.id().value(),
                position,
                s.name(),
                s.kind().name(),
                s.position().easting(),
                s.position().northing(),
                s.municipality().value(),
                s.cluster(),
                s.source()));
  }

  private static void insertClusters(Sql sql, List<Cluster> clusters) throws SQLException {
    sql.insertAll(
        "clusters",
        "number, position, name, region, acute_hospital, population_2018, gp_capacities",
        clusters,
        (c, position) ->
            row(
                c.number(),
                position,
                c.name(),
                c.region(),
                c.acuteHospital().value(),
                c.population2018(),
                c.gpCapacities()));
    List<AlsoCounts> counted = new ArrayList<>();
    for (Cluster cluster : clusters) {
      for (int i = 0; i < cluster.alsoCounts().size(); i++) {
        counted.add(new AlsoCounts(cluster.number(), i, cluster.alsoCounts().get(i)));
      }
    }
    sql.insertAll(
        "cluster_also_counts",
        "cluster, position, code",
        counted,
        (c, position) -> row(c.cluster(), c.position(), c.code().value()));
  }

  private static void insertZones(Sql sql, Geography geography) throws SQLException {
    sql.insertAll(
        "zones",
        "id, position, name, kind, municipality, easting, northing, area",
        geography.zones(),
        (z, position) ->
            row(
                z.id().value(),
                position,
                z.name(),
                z.kind().name(),
                z.municipality().value(),
                z.centroid().easting(),
                z.centroid().northing(),
                Blobs.ofGeometry(geography.zoneAreas().get(position))));
  }

  static Geography read(Sql sql) throws SQLException {
    Background background =
        sql.query(
                "SELECT * FROM background",
                row -> new Background(row.getString("outline_note"), geometry(row, "neighbours")))
            .getFirst();
    List<ZoneWithArea> zones =
        sql.query(
            "SELECT * FROM zones ORDER BY position",
            row ->
                new ZoneWithArea(
                    new Zone(
                        new ZoneId(row.getString("id")),
                        row.getString("name"),
                        ZoneKind.valueOf(row.getString("kind")),
                        new MunicipalityCode(row.getString("municipality")),
                        position(row)),
                    geometry(row, "area")));
    return new Geography(
        sql.query(
            "SELECT * FROM regions ORDER BY position",
            row -> new Region(row.getString("code"), row.getString("name"))),
        clusters(sql),
        sql.query(
            "SELECT * FROM municipalities ORDER BY position",
            row ->
                new Municipality(
                    new MunicipalityCode(row.getString("code")),
                    row.getString("name"),
                    row.getString("region"),
                    row.getInt("cluster"),
                    geometry(row, "outline"))),
        zones.stream().map(ZoneWithArea::zone).toList(),
        zones.stream().map(ZoneWithArea::area).toList(),
        sites(sql),
        background.neighbours(),
        background.outlineNote());
  }

  private static List<Cluster> clusters(Sql sql) throws SQLException {
    Map<Integer, List<MunicipalityCode>> alsoCounts = new HashMap<>();
    sql.query(
            "SELECT * FROM cluster_also_counts ORDER BY cluster, position",
            row ->
                new AlsoCounts(
                    row.getInt("cluster"),
                    row.getInt("position"),
                    new MunicipalityCode(row.getString("code"))))
        .forEach(
            c -> alsoCounts.computeIfAbsent(c.cluster(), n -> new ArrayList<>()).add(c.code()));
    return sql.query(
        "SELECT * FROM clusters ORDER BY position",
        row ->
            new Cluster(
                row.getInt("number"),
                row.getString("name"),
                row.getString("region"),
                new SiteId(row.getString("acute_hospital")),
                row.getInt("population_2018"),
                row.getInt("gp_capacities"),
                alsoCounts.getOrDefault(row.getInt("number"), List.of())));
  }

  private static List<Site> sites(Sql sql) throws SQLException {
    return sql.query(
        "SELECT * FROM sites ORDER BY position",
        row ->
            new Site(
                new SiteId(row.getString("id")),
                row.getString("name"),
                SiteKind.valueOf(row.getString("kind")),
                position(row),
                new MunicipalityCode(row.getString("municipality")),
                row.getInt("cluster"),
                row.getString("source")));
  }

  private static Geometry geometry(ResultSet row, String column) throws SQLException {
    return Blobs.toGeometry(Sql.bytes(row, column));
  }

  /** The position in the columns {@code easting} and {@code northing}. */
  static Position position(ResultSet row) throws SQLException {
    return new Position(row.getDouble("easting"), row.getDouble("northing"));
  }
}
