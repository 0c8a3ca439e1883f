package dk.naerplan.exchange;

import dk.naerplan.geo.MunicipalityCode;
import dk.naerplan.geo.Position;
import dk.naerplan.language.Place;
import dk.naerplan.language.UserFacingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line of a CSV file. Every reading method throws a {@link UserFacingException} that
 * names file, line and field when the field does not hold what is asked for.
 *
 * @param line where it begins, from 1
 */
record CsvRow(CsvHeader header, long line, List<String> fields) {
  /** A field without surrounding blanks; may be empty. */
  String text(String column) {
    return fields.get(header.index(column)).strip();
  }

  /** Whether the file has a column. */
  boolean has(String column) {
    return header.has(column);
  }

  /** A field that must not be empty. */
  String filled(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw bad("emptyField", column);
    }
    return text;
  }

  /** A number of persons or the like: whole, not negative. */
  int count(String column) {
    int value = whole(column);
    if (value < 0) {
      throw bad("negative", column, text(column));
    }
    return value;
  }

  int whole(String column) {
    return Numbers.whole(filled(column)).orElseThrow(() -> badNumber(column));
  }

  double number(String column) {
    return Numbers.decimal(filled(column), header.decimalComma())
        .orElseThrow(() ->
            !header.decimalComma() && Numbers.decimal(text(column), true).isPresent()
                ? bad("decimalComma", column, text(column))
                : badNumber(column));
  }

  /** A number that is 0 or more. */
  double measure(String column) {
    double value = number(column);
    if (value < 0) {
      throw bad("negative", column, text(column));
    }
    return value;
  }

  int year(String column) {
    int year = whole(column);
    if (year < 1900 || year > 2200) {
      throw bad("badYear", column, text(column));
    }
    return year;
  }

  MunicipalityCode code(String column) {
    return MunicipalityCode.parse(filled(column))
        .orElseThrow(() -> bad("badCode", column, text(column)));
  }

  /** A position in EPSG:25832, in the columns {@code easting} and {@code northing}. */
  Position position() {
    Position position = new Position(number("easting"), number("northing"));
    if (!DanishBounds.contains(position)) {
      throw bad(
          DanishBounds.looksLikeDegrees(position) ? "degreesInMetres" : "outsideDenmark",
          "easting",
          text("easting"),
          text("northing"));
    }
    return position;
  }

  /** A constant of an enum, written with hyphens or underscores, in any case. */
  <E extends Enum<E>> E word(String column, Class<E> type) {
    String text = filled(column);
    for (E constant : type.getEnumConstants()) {
      if (hyphenated(constant).equals(text.toLowerCase(Locale.ROOT).replace('_', '-'))) {
        return constant;
      }
    }
    String allowed =
        Arrays.stream(type.getEnumConstants())
            .map(CsvRow::hyphenated)
            .collect(Collectors.joining(", "));
    throw bad("badWord", column, text, allowed);
  }

  static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A problem with a field of this line. */
  UserFacingException bad(String key, String column, Object... arguments) {
    return Bad.input(key, Place.field(header.file(), line, column), arguments);
  }

  private UserFacingException badNumber(String column) {
    return bad("badNumber", column, text(column));
  }
}
