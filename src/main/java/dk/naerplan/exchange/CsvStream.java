package dk.naerplan.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.naerplan.language.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A CSV file of any size, a row at a time. */
final class CsvStream {
  private static final int LOOK_EVERY = 1 << 12;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputFile file;
  private final char separator;
  private final ImportProgress progress;
  private final CsvHeader header;

  private CsvStream(InputFile file, char separator, ImportProgress progress) {
    this.file = file;
    this.separator = separator;
    this.progress = progress;
    header = new CsvHeader(file.name(), separator, firstLine(file, separator));
  }

  /** Opens a file of the data package: UTF-8 and comma. */
  static CsvStream ofPackage(InputFile file) {
    file.requireUtf8();
    return new CsvStream(file, ',', ImportProgress.NONE);
  }

  /** Opens a file from elsewhere: any of the common encodings and separators. */
  static CsvStream ofAny(InputFile file, ImportProgress progress) {
    return new CsvStream(file, CsvTable.separator(file.start()), progress);
  }

  /** The first line of a file that is not empty. */
  static CsvTable.Line firstLine(InputFile file, char separator) {
    return new Pass(file, separator, ImportProgress.NONE)
        .first(_ -> true)
        .orElseThrow(() -> Bad.input("emptyFile", Place.file(file.name())));
  }

  CsvHeader header() {
    return header;
  }

  String name() {
    return file.name();
  }

  /** What is done with a row. */
  @FunctionalInterface
  interface Taker {
    void take(CsvRow row);
  }

  /**
   * Hands over the rows below the header.
   *
   * @throws java.util.concurrent.CancellationException when the thread is interrupted
   */
  void forEach(Taker taker) {
    boolean[] below = new boolean[1];
    new Pass(file, separator, progress)
        .first(line -> {
          if (below[0]) {
            taker.take(header.row(line));
          }
          below[0] = true;
          return false;
        });
    progress.reached(file.name(), 1);
  }

  /** One reading of a file from its beginning. */
  private record Pass(InputFile file, char separator, ImportProgress progress) {
    /** The first line that is wanted; reading stops there. */
    Optional<CsvTable.Line> first(Predicate<CsvTable.Line> wanted) {
      long last = 0;
      long lines = 0;
      try (InputStream bytes = file.stream();
          CountingStream counted = new CountingStream(bytes);
          CsvReader<CsvRecord> reader =
              CsvTable.reader(separator).ofCsvRecord(file.reader(counted))) {
        for (CsvRecord each : reader) {
          last = each.getStartingLineNumber();
          CsvTable.Line line = new CsvTable.Line(last, each.getFields());
          if (wanted.test(lines == 0 ? withoutMark(line) : line)) {
            return Optional.of(lines == 0 ? withoutMark(line) : line);
          }
          if (lines++ % LOOK_EVERY == 0) {
            ImportProgress.checkCancelled();
            progress.reached(file.name(), Math.min(1, (double) counted.count() / file.size()));
          }
        }
        return Optional.empty();
      } catch (CsvParseException e) {
        throw CsvTable.badCsv(file.name(), last + 1, e);
      } catch (UncheckedIOException e) {
        throw file.cannotRead(e.getCause());
      } catch (IOException e) {
        throw file.cannotRead(e);
      }
    }

    private static CsvTable.Line withoutMark(CsvTable.Line line) {
      String first = line.fields().getFirst();
      if (first.isEmpty() || first.charAt(0) != BYTE_ORDER_MARK) {
        return line;
      }
      List<String> fields = new ArrayList<>(line.fields());
      fields.set(0, first.substring(1));
      return new CsvTable.Line(line.number(), fields);
    }
  }
}
