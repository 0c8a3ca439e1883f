package dk.naerplan.workbench.check;

import dk.naerplan.language.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Optional;

/** Numbers as people write them, and as answers are written down: with a decimal point. */
final class Numbers {
  private Numbers() {}

  /** A number as people read it; what is none as it stands. */
  static String shown(String written, Language language) {
    try {
      NumberFormat format = NumberFormat.getNumberInstance(language.locale());
      format.setGroupingUsed(false);
      format.setMaximumFractionDigits(9);
      return format.format(new BigDecimal(written));
    } catch (NumberFormatException _) {
      return written;
    }
  }

  /** What is written down of what a person wrote; empty when it is no number of 0 or more. */
  static Optional<String> written(String text, Language language) {
    DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(language.locale());
    format.setParseBigDecimal(true);
    String bare = text.strip();
    ParsePosition at = new ParsePosition(0);
    return format.parse(bare, at) instanceof BigDecimal number
            && at.getIndex() == bare.length()
            && number.signum() >= 0
        ? Optional.of(number.stripTrailingZeros().toPlainString())
        : Optional.empty();
  }
}
