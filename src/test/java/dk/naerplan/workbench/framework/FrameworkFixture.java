package dk.naerplan.workbench.framework;

import dk.naerplan.exchange.Defaults;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.ItemId;
import dk.naerplan.framework.Rule;
import dk.naerplan.plan.Plan;
import dk.naerplan.plan.PlanEdit;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.store.ProjectFile;
import dk.naerplan.store.ProjectState;
import dk.naerplan.testing.SmallCountry;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/** A project on the edition that the program brings along, and later editions of it. */
final class FrameworkFixture {
  private FrameworkFixture() {}

  static Session session(Path folder, Executor ui) {
    ProjectState small = SmallCountry.state();
    return new Session(
        ProjectFile.create(
            folder.resolve(System.nanoTime() + ProjectFile.SUFFIX),
            new ProjectState(
                small.name(),
                small.dataset(),
                small.imports(),
                Defaults.catalogue(),
                small.book(),
                small.plans())),
        ui);
  }

  /** The edition of the program under another name, without some of its rules. */
  static Catalogue later(String edition, Predicate<Rule> kept) {
    Catalogue bundled = Defaults.catalogue();
    return new Catalogue(
        edition,
        bundled.source(),
        bundled.items(),
        bundled.questions(),
        bundled.rules().stream().filter(kept).toList(),
        bundled.templates());
  }

  /** Lets the first nærhospital of the first plan, Vestby, hold an item. */
  static void hold(Session session, ItemId item) {
    Plan plan = session.state().plans().getFirst();
    var before = plan.naerhospitaler().getFirst();
    session
        .edit(_ ->
            Optional.of(
                new ProjectEdit.EditPlan(
                    plan.id(),
                    new PlanEdit.Change(
                        before, before.withHoldings(holdings -> holdings.holding(item))))))
        .join();
  }

  /** Answers every question for a file with one file. */
  static FileDialogs files(Path file) {
    return new FileDialogs() {
      @Override
      public Optional<Path> open(String title, FileKind kind) {
        return Optional.of(file);
      }

      @Override
      public List<Path> openMany(String title) {
        return List.of(file);
      }

      @Override
      public Optional<Path> folder(String title) {
        return Optional.of(file);
      }

      @Override
      public Optional<Path> save(String title, FileKind kind, String suggestedName) {
        return Optional.of(file);
      }
    };
  }
}
