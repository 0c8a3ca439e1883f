package dk.naerplan.workbench.framework;

import dk.naerplan.framework.Catalogue;
import dk.naerplan.framework.ItemTemplate;
import dk.naerplan.framework.Words;
import dk.naerplan.language.Language;
import dk.naerplan.language.Texts;
import dk.naerplan.store.Framework;
import dk.naerplan.store.ProjectEdit;
import dk.naerplan.store.ProjectState;
import dk.naerplan.workbench.framework.Detail.Link;
import dk.naerplan.workbench.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;

/** The templates: those of the edition to read, the planner's own to rename and delete. */
public final class TemplatesViewModel {
  private final Session session;
  private final ObservableValue<Language> language;
  private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
  // Held here and known to the session only weakly: the session outlives the dialog.
  private final ChangeListener<ProjectState> follower = (_, _, _) -> refresh();

  /**
   * A template.
   *
   * @param count how many items, in words
   * @param links the items
   */
  public record Row(
      String id, String name, String explanation, String count, List<Link> links, boolean own) {
    /** Keeps its own copy. */
    public Row {
      links = List.copyOf(links);
    }
  }

  /** The templates of a session's project. */
  public TemplatesViewModel(Session session, ObservableValue<Language> language) {
    this.session = session;
    this.language = language;
    session.stateProperty().addListener(new WeakChangeListener<>(follower));
    refresh();
  }

  Texts texts() {
    return Texts.of(TemplatesViewModel.class, language.getValue());
  }

  /** All templates, the planner's own first. */
  public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** What is wrong with a name for an own template; empty when nothing is. */
  public Optional<String> problem(String id, String name) {
    if (name.isBlank()) {
      return Optional.of(texts().get("template.nameMissing"));
    }
    boolean taken =
        rows.get().stream()
            .anyMatch(row -> !row.id().equals(id) && row.name().equalsIgnoreCase(name.strip()));
    return taken ? Optional.of(texts().get("template.nameTaken", name.strip())) : Optional.empty();
  }

  /** Gives an own template another name; nothing happens when there is a problem with it. */
  public CompletableFuture<Void> rename(String id, String name) {
    if (problem(id, name).isPresent()) {
      return CompletableFuture.completedFuture(null);
    }
    return edit(catalogue ->
        own(catalogue, id)
            .filter(template -> !words(catalogue).of(template.name()).equals(name.strip()))
            .map(template ->
                catalogue.withTemplate(
                    new ItemTemplate(
                        template.id(),
                        new Words(name.strip(), name.strip()),
                        template.explanation(),
                        template.items(),
                        true)))
            .orElse(catalogue));
  }

  /** Deletes an own template. */
  public CompletableFuture<Void> delete(String id) {
    return edit(catalogue -> catalogue.withoutTemplate(id));
  }

  private static Optional<ItemTemplate> own(Catalogue catalogue, String id) {
    return catalogue.templates().stream()
        .filter(template -> template.regional() && template.id().equals(id))
        .findFirst();
  }

  private CatalogueWords words(Catalogue catalogue) {
    return new CatalogueWords(catalogue, language.getValue());
  }

  private CompletableFuture<Void> edit(UnaryOperator<Catalogue> change) {
    return session.edit(state -> {
      Framework before = state.framework();
      Framework after = before.withCurrent(change.apply(before.current()));
      return after.equals(before)
          ? Optional.empty()
          : Optional.of(new ProjectEdit.ChangeFramework(before, after));
    });
  }

  private void refresh() {
    Catalogue catalogue = session.state().catalogue();
    CatalogueWords words = words(catalogue);
    rows.set(
        catalogue.templates().stream()
            .map(template -> row(template, words))
            .sorted((one, other) -> Boolean.compare(other.own(), one.own()))
            .toList());
  }

  private Row row(ItemTemplate template, CatalogueWords words) {
    return new Row(
        template.id(),
        words.of(template.name()),
        words.of(template.explanation()),
        texts().get("template.count", template.items().size()),
        template.items().stream()
            .map(id -> new Link(words.item(id), new Entry.OfItem(id)))
            .toList(),
        template.regional());
  }
}
