package dk.naerplan.workbench.check;

import java.util.List;
import javafx.collections.ObservableList;

/** Changes a list on the screen as little as possible, so that it keeps its place. */
final class Rows {
  private Rows() {}

  /** Makes a list equal to another, leaving alone what both begin and end with. */
  static <T> void replace(ObservableList<T> shown, List<T> news) {
    int same = 0;
    int shorter = Math.min(shown.size(), news.size());
    while (same < shorter && shown.get(same).equals(news.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && shown.get(shown.size() - 1 - tail).equals(news.get(news.size() - 1 - tail))) {
      tail++;
    }
    int removed = shown.size() - tail - same;
    int added = news.size() - tail - same;
    int exchanged = Math.min(removed, added);
    for (int i = same; i < same + exchanged; i++) {
      if (!shown.get(i).equals(news.get(i))) {
        shown.set(i, news.get(i));
      }
    }
    if (removed > exchanged) {
      shown.remove(same + exchanged, same + removed);
    } else if (added > exchanged) {
      shown.addAll(same + exchanged, news.subList(same + exchanged, same + added));
    }
  }
}
