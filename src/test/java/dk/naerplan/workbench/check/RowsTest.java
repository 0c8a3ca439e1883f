package dk.naerplan.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class RowsTest {
  private record Row(int key, int text) {}

  private static int replace(ObservableList<Row> shown, List<Row> news) {
    List<Object> told = new ArrayList<>();
    shown.addListener((ListChangeListener<Row>) told::add);
    Rows.replace(shown, news, Row::key);
    assertThat(shown).isEqualTo(news);
    return told.size();
  }

  private static List<Row> rows(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> new Row(i, 0)).toList();
  }

  @Property
  void itEndsEqualWhateverItWas(
      @ForAll @UniqueElements @Size(max = 90) List<@IntRange(max = 120) Integer> before,
      @ForAll @UniqueElements @Size(max = 90) List<@IntRange(max = 120) Integer> after) {
    ObservableList<Row> shown = FXCollections.observableArrayList();
    before.forEach(key -> shown.add(new Row(key, 0)));
    replace(shown, after.stream().map(key -> new Row(key, key % 2)).toList());
  }

  @Test
  void aRowGoneAndARowMoreAreTwoChangesHoweverLongTheList() {
    ObservableList<Row> shown = FXCollections.observableArrayList(rows(0, 900));
    assertThat(replace(shown, rows(1, 901))).isEqualTo(2);
  }

  @Test
  void manyChangesAreOne() {
    ObservableList<Row> shown = FXCollections.observableArrayList(rows(0, 900));
    assertThat(replace(shown, rows(500, 1400))).isEqualTo(1);
  }
}
