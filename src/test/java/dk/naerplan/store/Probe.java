package dk.naerplan.store;

import dk.naerplan.testing.SmallCountry;
import java.nio.file.Files;
import java.nio.file.Path;

final class Probe {
  private Probe() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("probe");
    for (int i = 0; i < 6; i++) {
      Path p = folder.resolve(i + ProjectFile.SUFFIX);
      long a = System.nanoTime();
      NewFile.write(p, SmallCountry.state(), "file:");
      long b = System.nanoTime();
      ProjectFile f = ProjectFile.open(p);
      long c = System.nanoTime();
      int n = 100;
      for (int e = 0; e < n; e++) {
        f.apply(Edits.of(f.state(), 9, e));
      }
      long d = System.nanoTime();
      long size = Files.size(p);
      f.close();
      long g = System.nanoTime();
      System.out.printf(
          "create %d open %d edit %.1f close %d ms, size %d -> %d%n",
          (b - a) / 1000000,
          (c - b) / 1000000,
          (d - c) / 1e6 / n,
          (g - d) / 1000000,
          size,
          Files.size(p));
    }
  }
}
