package dk.naerplan.workbench.framework;

import dk.naerplan.exchange.CatalogueFile;
import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.CatalogueItem;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.language.UserFacingException;
import dk.naerplan.plan.Plan;
import dk.naerplan.store.Framework;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.store.ProjectState;
import dk.naerplan.workbench.session.FileDialogs;
import dk.naerplan.workbench.session.FileDialogs.FileKind;
import dk.naerplan.workbench.session.Jobs;
import dk.naerplan.workbench.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;

/** The editions that the project knows: load one, see what it changes, put it in force, save it. */
public final class EditionsViewModel {
  private final Session session;
  private final Jobs jobs;
  private final FileDialogs files;
  private final ObservableValue<Language> language;
  private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Message> message =
      new ReadOnlyObjectWrapper<>(new Message("", false));
  // Held here and known to the session only weakly: the session outlives the dialog.
  private final ChangeListener<ProjectState> follower = (_, before, now) -> follow(before, now);

  /**
   * An edition.
   *
   * @param plans the plans that were made under it, in words
   */
  public record Row(String edition, String source, String size, String plans, boolean inForce) {}

  /** An edition that may be put in force, and what that means. */
  public record Proposal(Framework after, EditionPreview preview, boolean changesAnything) {}

  /** What came of the last command; empty when there is nothing to say. */
  public record Message(String text, boolean problem) {}

  /** The editions of a session's project. */
  public EditionsViewModel(
      Session session, Jobs jobs, FileDialogs files, ObservableValue<Language> language) {
    this.session = session;
    this.jobs = jobs;
    this.files = files;
    this.language = language;
    session.stateProperty().addListener(new WeakChangeListener<>(follower));
    refresh();
  }

  Texts texts() {
    return Texts.of(EditionsViewModel.class, language.getValue());
  }

  /** The editions: the one in force first, then those before it, newest first. */
  public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The edition that is looked at and not yet in force. */
  public ReadOnlyObjectProperty<Optional<Proposal>> proposalProperty() {
    return proposal.getReadOnlyProperty();
  }

  /** What came of the last command. */
  public ReadOnlyObjectProperty<Message> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Asks for a file, reads it and shows what the edition in it changes. */
  public void load() {
    files
        .open(texts().get("edition.load"), kind())
        .ifPresent(file -> {
          ProjectState state = session.state();
          Language shown = language.getValue();
          run(
              texts().get("job.read", file.getFileName()),
              () -> proposal(state, CatalogueFile.read(file), shown),
              read -> proposal.set(Optional.of(read)));
        });
  }

  private static Proposal proposal(ProjectState state, Catalogue read, Language shown) {
    return proposal(state, state.framework().withEdition(read), read, shown);
  }

  /** Shows what going back to an earlier edition changes. */
  public void goBack(String edition) {
    message.set(new Message("", false));
    ProjectState state = session.state();
    if (state.framework().edition(edition).isPresent()) {
      Framework after = state.framework().backTo(edition);
      proposal.set(Optional.of(proposal(state, after, after.current(), language.getValue())));
    }
  }

  private static Proposal proposal(
      ProjectState state, Framework after, Catalogue compared, Language shown) {
    return new Proposal(
        after,
        EditionPreview.of(state.catalogue(), compared, state.plans(), shown),
        !after.equals(state.framework()));
  }

  /** Puts the edition in force that is looked at, as one edit. */
  public CompletableFuture<Void> accept() {
    Optional<Proposal> accepted = proposal.get().filter(Proposal::changesAnything);
    if (accepted.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    Framework after = accepted.orElseThrow().after();
    return session
        .edit(state -> Optional.of(new ProjectEdit.ChangeFramework(state.framework(), after)))
        .thenRun(() -> {
          if (session.state().framework().equals(after)) {
            proposal.set(Optional.empty());
            message.set(
                new Message(texts().get("edition.inForceNow", after.current().edition()), false));
          }
        });
  }

  /** Leaves everything as it is. */
  public void cancel() {
    proposal.set(Optional.empty());
  }

  /** Asks for a file and writes an edition that the project knows to it. */
  public void save(String edition) {
    Optional<Catalogue> saved = session.state().framework().edition(edition);
    if (saved.isEmpty()) {
      return;
    }
    files
        .save(texts().get("edition.save"), kind(), edition)
        .ifPresent(file ->
            run(
                texts().get("job.write", file.getFileName()),
                () -> written(file, saved.orElseThrow()),
                done ->
                    message.set(
                        new Message(texts().get("edition.saved", done.toString()), false))));
  }

  private static Path written(Path file, Catalogue catalogue) {
    CatalogueFile.write(file, catalogue);
    return file;
  }

  private FileKind kind() {
    return new FileKind(texts().get("edition.file"), ".json");
  }

  /** Work whose problems are told in the dialog itself, not in a window over it. */
  private <T> void run(String name, Callable<T> work, Consumer<T> done) {
    message.set(new Message("", false));
    jobs.<Runnable>run(
        name,
        () -> {
          try {
            T result = work.call();
            return () -> done.accept(result);
          } catch (UserFacingException e) {
            String told = e.describe(language.getValue());
            return () -> message.set(new Message(told, true));
          }
        },
        Runnable::run);
  }

  // What was looked at was compared with a framework that is no longer there.
  private void follow(ProjectState before, ProjectState now) {
    if (!before.framework().equals(now.framework())) {
      proposal.set(Optional.empty());
    }
    refresh();
  }

  private void refresh() {
    Framework framework = session.state().framework();
    List<Row> all = new ArrayList<>();
    all.add(row(framework.current(), true));
    framework.earlier().reversed().forEach(earlier -> all.add(row(earlier, false)));
    rows.set(List.copyOf(all));
  }

  private Row row(Catalogue catalogue, boolean inForce) {
    Texts texts = texts();
    String plans =
        session.state().plans().stream()
            .filter(plan -> plan.edition().equals(catalogue.edition()))
            .map(Plan::name)
            .collect(Collectors.joining(", "));
    long own = catalogue.items().stream().filter(CatalogueItem::regional).count();
    return new Row(
        catalogue.edition(),
        catalogue.source(),
        texts.get(
            "edition.size",
            catalogue.items().size() - own,
            catalogue.rules().size(),
            catalogue.questions().size(),
            own),
        plans.isEmpty() ? texts.get("edition.noPlans") : texts.get("edition.plans", plans),
        inForce);
  }
}
