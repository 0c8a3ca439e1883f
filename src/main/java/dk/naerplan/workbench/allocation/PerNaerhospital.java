package dk.naerplan.workbench.allocation;

import dk.naerplan.language.Texts;
import dk.naerplan.plan.NaerhospitalId;
import dk.naerplan.workbench.allocation.AllocationViewModel.Member;
import dk.naerplan.workbench.plan.field.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A number for each nærhospital of the plan. */
final class PerNaerhospital extends VBox {
  private final String id;
  private final String nothing;
  private final RangeField.Range range;
  private final Texts texts;
  private final BiConsumer<NaerhospitalId, String> keep;
  private final Label empty;
  private final Map<NaerhospitalId, RangeField> fields = new LinkedHashMap<>();
  private List<Member> members = List.of();

  /**
   * Fields for numbers.
   *
   * @param id of the fields, before the number of the nærhospital
   * @param nothing what an empty field means
   */
  PerNaerhospital(
      String id,
      String title,
      String nothing,
      RangeField.Range range,
      Texts texts,
      BiConsumer<NaerhospitalId, String> keep) {
    super(3);
    this.id = id;
    this.nothing = nothing;
    this.range = range;
    this.texts = texts;
    this.keep = keep;
    empty = Fields.wrapped(texts.get("members.none"), "figure-unit");
    getChildren().addAll(Fields.wrapped(title, "figure-unit"), empty);
  }

  void show(List<Member> now, Function<NaerhospitalId, String> value) {
    boolean another = !now.equals(members);
    if (another) {
      members = now;
      getChildren().removeAll(fields.values());
      fields.clear();
      for (Member member : now) {
        RangeField field =
            new RangeField(
                id + "-" + (fields.size() + 1),
                member.label(),
                nothing,
                range,
                texts,
                typed -> keep.accept(member.id(), typed));
        fields.put(member.id(), field);
        getChildren().add(field);
      }
    }
    Fields.show(empty, now.isEmpty());
    fields.forEach((member, field) -> field.show(value.apply(member), another));
  }
}
