package dk.naerplan.workbench.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ObservableList;

/** Changes a list on the screen as little as possible, so that it keeps its place. */
final class Rows {
  /** Beyond this it is cheaper to fill the list anew than to tell it of every change. */
  private static final int FEW = 60;

  private Rows() {}

  /**
   * Makes a list equal to another.
   *
   * @param key what a row is known by while its text changes; no two rows have the same
   */
  static <T, K> void replace(ObservableList<T> shown, List<T> news, Function<T, K> key) {
    Set<K> kept = new HashSet<>();
    news.forEach(row -> kept.add(key.apply(row)));
    List<T> common = shown.stream().filter(row -> kept.contains(key.apply(row))).toList();
    if (changes(shown.size() - common.size(), common, news, key) > FEW) {
      shown.setAll(news);
      return;
    }
    shown.removeIf(row -> !kept.contains(key.apply(row)));
    for (int i = 0; i < news.size(); i++) {
      T row = news.get(i);
      if (i == shown.size() || !key.apply(shown.get(i)).equals(key.apply(row))) {
        shown.add(i, row);
      } else if (!shown.get(i).equals(row)) {
        shown.set(i, row);
      }
    }
  }

  // Rows that changed places cannot be told of one by one.
  private static <T, K> int changes(int removed, List<T> common, List<T> news, Function<T, K> key) {
    Set<K> before = new HashSet<>();
    common.forEach(row -> before.add(key.apply(row)));
    List<T> again = new ArrayList<>(news);
    again.removeIf(row -> !before.contains(key.apply(row)));
    int changed = removed + news.size() - again.size();
    for (int i = 0; i < again.size(); i++) {
      if (!key.apply(again.get(i)).equals(key.apply(common.get(i)))) {
        return Integer.MAX_VALUE;
      }
      changed += again.get(i).equals(common.get(i)) ? 0 : 1;
    }
    return changed;
  }
}
