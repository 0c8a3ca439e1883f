package dk.naerplan.plan;

import static dk.naerplan.testing.SmallCountry.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.naerplan.framework.ItemId;
import dk.naerplan.geo.SiteId;
import dk.naerplan.testing.SmallCountry;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlanEditTest {
  private final Plan plan = SmallCountry.plan();
  private final Naerhospital first = plan.naerhospitaler().get(0);
  private final Naerhospital second = plan.naerhospitaler().get(1);

  @Test
  void placesWhereItIsTold() {
    Naerhospital added =
        Naerhospital.at(new NaerhospitalId("n-3"), "Ny", new Placement.AtPosition(at(5, 5)));

    assertThat(new PlanEdit.Place(1, added).applyTo(plan).naerhospitaler())
        .containsExactly(first, added, second);
  }

  @Test
  void changesOneAndLeavesTheRest() {
    Naerhospital renamed = first.withName("Vestby Vest");

    assertThat(new PlanEdit.Change(first, renamed).applyTo(plan).naerhospitaler())
        .containsExactly(renamed, second);
  }

  @Test
  void aRemovedNaerhospitalComesBackInItsOldPlace() {
    PlanEdit removal = PlanEdit.Remove.from(plan, first);

    Plan without = removal.applyTo(plan);

    assertThat(without.naerhospitaler()).containsExactly(second);
    assertThat(removal.inverse().applyTo(without)).isEqualTo(plan);
  }

  @Test
  void tellsWhichNaerhospitalItIsAbout() {
    Naerhospital renamed = first.withName("Vestby Vest");

    assertThat(new PlanEdit.Change(first, renamed).subject()).isEqualTo(renamed);
    assertThat(PlanEdit.Remove.from(plan, first).subject()).isEqualTo(first);
    assertThat(new PlanEdit.Place(0, first).subject()).isEqualTo(first);
  }

  @Test
  void anEditThatCouldNotBeTakenBackIsRefused() {
    Naerhospital stale = first.withName("Forældet");
    Naerhospital unknown = Naerhospital.at(new NaerhospitalId("n-9"), "Ukendt", first.placement());

    assertRefused(new PlanEdit.Change(stale, first.withName("Nyt")));
    assertRefused(new PlanEdit.Change(unknown, unknown.withName("Nyt")));
    assertRefused(new PlanEdit.Remove(0, stale));
    assertRefused(new PlanEdit.Remove(1, first));
    assertRefused(new PlanEdit.Remove(0, unknown));
    assertRefused(new PlanEdit.Place(0, first));
    assertRefused(new PlanEdit.Place(3, unknown));
    assertRefused(new PlanEdit.Place(-1, unknown));
    assertThatThrownBy(() -> PlanEdit.Remove.from(plan, stale))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChangeKeepsTheIdentity() {
    assertThatThrownBy(() -> new PlanEdit.Change(first, second))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 200)
  void takingBackEveryEditGivesThePlanBefore(
      @ForAll @IntRange(min = 0, max = 30) int count, @ForAll long seed) {
    Random random = new Random(seed);
    List<Plan> history = new ArrayList<>(List.of(plan));
    List<PlanEdit> edits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PlanEdit edit = anyEdit(history.getLast(), i, random);
      edits.add(edit);
      history.add(edit.applyTo(history.getLast()));
    }

    Plan undone = history.getLast();
    for (int i = count - 1; i >= 0; i--) {
      undone = edits.get(i).inverse().applyTo(undone);
      assertThat(undone).isEqualTo(history.get(i));
    }
    Plan redone = undone;
    for (PlanEdit edit : edits) {
      redone = edit.inverse().inverse().applyTo(redone);
    }
    assertThat(redone).isEqualTo(history.getLast());
  }

  private static PlanEdit anyEdit(Plan plan, int number, Random random) {
    int size = plan.naerhospitaler().size();
    int kind = size == 0 ? 0 : random.nextInt(6);
    if (kind == 0) {
      Placement placement = new Placement.AtPosition(at(random.nextInt(20), random.nextInt(20)));
      return new PlanEdit.Place(
          random.nextInt(size + 1),
          Naerhospital.at(new NaerhospitalId("ny-" + number), "Ny", placement));
    }
    Naerhospital subject = plan.naerhospitaler().get(random.nextInt(size));
    return switch (kind) {
      case 1 -> PlanEdit.Remove.from(plan, subject);
      case 2 -> new PlanEdit.Change(subject, subject.withName("Navn " + number));
      case 3 ->
          new PlanEdit.Change(
              subject,
              subject.withPlacement(new Placement.AtSite(new SiteId("s" + number), at(1, 2))));
      case 4 ->
          new PlanEdit.Change(
              subject,
              subject.withCoupling(new AcuteCoupling.Chosen(new SiteId("akut-1"), "Fordi")));
      default ->
          new PlanEdit.Change(
              subject, subject.withItem(new ItemId("i" + random.nextInt(3)), random.nextBoolean()));
    };
  }

  private void assertRefused(PlanEdit edit) {
    assertThatThrownBy(() -> edit.applyTo(plan)).isInstanceOf(IllegalArgumentException.class);
  }
}
